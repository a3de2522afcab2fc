namespace StatementTracker.Languages.Arabic;

/// <summary>
/// Reads one Arabic word: takes clitics off until the rest is in the vocabulary. A whole word that is there is never cut, so
/// the vocabulary also lists plain words that only look as if they had clitics (ولاية, فريق, بلد).
/// </summary>
internal ref partial struct ArabicAnalyzer
{
    /// <summary>No Arabic word with all its clitics is longer; what is longer is not analysed.</summary>
    private const int MaxLetters = 40;

    private const WordClasses NeverHasArticle = WordClasses.CueVerb | WordClasses.Preposition | WordClasses.Complementizer | WordClasses.Subordinator | WordClasses.Auxiliary;

    private readonly Vocabulary _vocabulary;
    private readonly ReadOnlySpan<char> _text;
    private readonly Span<char> _letters;
    private readonly ReadOnlySpan<ushort> _sources;
    private readonly bool _shadda;

    // What was found: the entry, the clitics around it, and where the word without proclitics begins.
    private Word _word = Word.Unknown;
    private Clitics _clitics;
    private int _stem;

    private ArabicAnalyzer(Vocabulary vocabulary, ReadOnlySpan<char> text, Span<char> letters, ReadOnlySpan<ushort> sources)
    {
        _vocabulary = vocabulary;
        _text = text;
        _letters = letters;
        _sources = sources;
        _shadda = ArabicTerms.HasShadda(text);
    }

    public static WordAnalysis Analyze(ReadOnlySpan<char> text, Vocabulary vocabulary)
    {
        Span<char> letters = stackalloc char[MaxLetters];
        Span<ushort> sources = stackalloc ushort[MaxLetters];
        int length = Normalizer.Fold(text, letters, sources);
        if (length <= 0)
        {
            ulong hash = Normalizer.Hash(text);
            return new WordAnalysis(Word.Unknown, hash, hash, Clitics.None, 0);
        }

        ArabicAnalyzer analyzer = new(vocabulary, text, letters[..length], sources[..length]);
        ulong form = Normalizer.HashFolded(letters[..length]);
        analyzer.Read();
        bool conjunction = (analyzer._clitics & Clitics.Conjunction) != 0;
        byte proclitic = conjunction ? (byte)Math.Min(sources[1], byte.MaxValue) : (byte)0;
        ulong stem = analyzer._stem == 0 ? form : Normalizer.HashFolded(letters[analyzer._stem..length]);
        return new WordAnalysis(analyzer._word, form, stem, analyzer._clitics, proclitic);
    }

    private void Read()
    {
        if (Find(0) is { } whole)
        {
            Accept(whole, Clitics.None, 0);
            return;
        }

        bool mayBeConjunction = _letters.Length > 2 && _letters[0] is 'و' or 'ف';
        if (TryPronoun(0, Clitics.None) || (!mayBeConjunction && TryCore(0, Clitics.None)))
        {
            return;
        }

        if (mayBeConjunction && (Find(1) is { } word ? Accept(word, Clitics.Conjunction, 1) : TryPronoun(1, Clitics.Conjunction) || TryCore(1, Clitics.Conjunction)))
        {
            return;
        }

        ReadUnknown();
    }

    private readonly Word? Find(int start)
    {
        if (_letters.Length - start < 2 && start > 0)
        {
            return null;
        }

        ulong form = Normalizer.HashFolded(_letters[start..]);
        return FindSpelled(form, _text[_sources[^1]]) ?? _vocabulary.Find(form);
    }

    private readonly Word? FindSpelled(ulong form, char last) =>
        (_shadda ? _vocabulary.Find(ArabicTerms.Spelled(form, last, shadda: true)) : null) ?? _vocabulary.Find(ArabicTerms.Spelled(form, last, shadda: false));

    /// <summary>Takes a reading; the article of names that are listed with it (القاهرة) is a clitic all the same.</summary>
    private bool Accept(Word word, Clitics clitics, int stem)
    {
        bool article = word != Word.Unknown && !word.Is(NeverHasArticle) && HasArticle(stem);
        (_word, _clitics, _stem) = article ? (word, clitics | Clitics.Article, stem + 2) : (word, clitics, stem);
        return true;
    }

    private bool Reject()
    {
        (_word, _clitics, _stem) = (Word.Unknown, Clitics.None, 0);
        return false;
    }

    /// <summary>An unknown word: و is nearly always a conjunction, the other letters only before the article; the shape may show a verbal noun.</summary>
    private void ReadUnknown()
    {
        int start = 0;
        Clitics clitics = Clitics.None;
        if (_letters.Length > 3 && (_letters[0] == 'و' || (_letters[0] == 'ف' && HasArticle(1))))
        {
            (start, clitics) = (1, Clitics.Conjunction);
        }

        if (_letters.Length - start > 4 && _letters[start] == 'ل' && _letters[start + 1] == 'ل')
        {
            (start, clitics) = (start + 2, clitics | Clitics.Preposition | Clitics.Article);
        }
        else if (_letters[start] is 'ب' or 'ك' && HasArticle(start + 1))
        {
            (start, clitics) = (start + 3, clitics | Clitics.Preposition | Clitics.Article);
        }
        else if (HasArticle(start))
        {
            (start, clitics) = (start + 2, clitics | Clitics.Article);
        }

        Accept(MasdarShape.Read(_letters[start..], _text[_sources[start]]), clitics, start);
        if (_word == Word.Unknown && (clitics & Clitics.Article) == 0 && _letters.Length - start > 4 && _letters[start] is 'ب' or 'ل')
        {
            // بتفعيل: the shape of the rest shows that the first letter is a preposition.
            Word noun = MasdarShape.Read(_letters[(start + 1)..], _text[_sources[start + 1]]);
            _ = noun != Word.Unknown && Accept(noun, clitics | Clitics.Preposition, start + 1);
        }
    }
}
