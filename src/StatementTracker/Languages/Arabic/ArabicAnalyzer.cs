namespace StatementTracker.Languages.Arabic;

/// <summary>
/// Reads one Arabic word: takes clitics off until the rest is in the vocabulary. A whole word that is there is never cut, so
/// the vocabulary also lists plain words that only look as if they had clitics (ولاية, فريق, بلد).
/// </summary>
internal ref struct ArabicAnalyzer
{
    /// <summary>No Arabic word with all its clitics is longer; what is longer is not analysed.</summary>
    private const int MaxLetters = 40;

    private const WordClasses TakesPronoun = WordClasses.CueVerb | WordClasses.CueNoun | WordClasses.ActNoun | WordClasses.VerbalNoun
        | WordClasses.SpeakerHead | WordClasses.Document | WordClasses.Preposition | WordClasses.Complementizer | WordClasses.Subordinator | WordClasses.Determiner;

    private const WordClasses TakesFuture = WordClasses.CueVerb | WordClasses.Auxiliary | WordClasses.Impersonal | WordClasses.Filler;

    private static readonly string[] Suffixes = ["هما", "هم", "هن", "ها", "نا", "ني", "ه"];

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

    /// <summary>Everything but the conjunction, from the letter at <paramref name="start"/> on.</summary>
    private bool TryCore(int start, Clitics clitics) => _letters.Length - start > 2 && _letters[start] switch
    {
        'س' => TryFuture(start, clitics),
        'ل' => TryPreposition(start, clitics) || TryFuture(start, clitics),
        'ب' or 'ك' => TryPreposition(start, clitics),
        'ا' => TryArticle(start, clitics),
        _ => false,
    };

    private bool TryFuture(int start, Clitics clitics)
    {
        if (Find(start + 1) is { } verb)
        {
            return verb.Is(TakesFuture) && (verb.Form & WordForm.Present) != 0 && Accept(verb, clitics | Clitics.Future, start + 1);
        }

        return TryPronoun(start + 1, clitics | Clitics.Future) && (_word.Form & WordForm.Present) != 0 || Reject();
    }

    private bool TryPreposition(int start, Clitics clitics)
    {
        clitics |= Clitics.Preposition;
        int rest = start + 1;
        if (Find(rest) is { Nominal: var noun } && noun != Word.Unknown)
        {
            return Accept(noun, clitics, rest);
        }

        if (TryPronoun(rest, clitics) && !_word.Is(WordClasses.CueVerb))
        {
            return true;
        }

        Reject();
        return _letters[start] == 'ل' ? TryElidedArticle(start, clitics) : TryArticle(rest, clitics);
    }

    /// <summary>لل: the alef of the article is not written after ل.</summary>
    private bool TryElidedArticle(int start, Clitics clitics)
    {
        if (_letters.Length - start < 4 || _letters[start + 1] != 'ل')
        {
            return false;
        }

        // The alef is put back where the ل of the preposition stands: names (القاهرة) are listed with their article.
        _letters[start] = 'ا';
        Word? name = Find(start);
        if (name is not null && name.Nominal != Word.Unknown)
        {
            return Accept(name.Nominal, clitics, start);
        }

        _letters[start] = 'ل';
        return Find(start + 2) is { Nominal: var noun } && noun != Word.Unknown && Accept(noun, clitics | Clitics.Article, start + 2);
    }

    private bool TryArticle(int start, Clitics clitics)
    {
        if (!HasArticle(start))
        {
            return false;
        }

        Word? word = (clitics & Clitics.Preposition) != 0 ? Find(start) : null;
        if (word is not null && word.Nominal != Word.Unknown)
        {
            return Accept(word.Nominal, clitics, start);
        }

        return Find(start + 2) is { Nominal: var noun } && noun != Word.Unknown && Accept(noun, clitics | Clitics.Article, start + 2);
    }

    /// <summary>Whether ال stands there, written with a plain alef (ألقى has none), before two letters or more.</summary>
    private readonly bool HasArticle(int start) =>
        _letters.Length - start > 3 && _letters[start] == 'ا' && _letters[start + 1] == 'ل' && _text[_sources[start]] is not ('أ' or 'إ' or 'آ');

    /// <summary>Takes a pronoun off the end, and undoes what it does to the letter before it.</summary>
    private bool TryPronoun(int start, Clitics clitics)
    {
        if (_text[_sources[^1]] == 'ة')
        {
            return false; // راية is no "opinion of his"
        }

        foreach (string suffix in Suffixes)
        {
            int end = _letters.Length - suffix.Length;
            if (end - start >= 2 && _letters[end..].SequenceEqual(suffix) && FindBase(start, end, suffix) is { } word)
            {
                return Accept(word, clitics | Clitics.Pronoun, start);
            }
        }

        return false;
    }

    private readonly Word? FindBase(int start, int end, string suffix)
    {
        ulong form = Normalizer.HashFolded(_letters[start..end]);
        Word? asWritten = FindSpelled(form, _text[_sources[end - 1]]) ?? _vocabulary.Find(form);
        Word? restored = _letters[end - 1] switch
        {
            'ت' => PreferredNoun(FindWith(start, end, 'ه', append: false), asWritten),
            'و' => FindWith(start, end, 'ا', append: true), // اتهموه = اتهموا + ه
            'ا' => FindWith(start, end, 'ي', append: false), // دعاه, يراه = يرى + ه
            _ => null,
        };
        Word? found = restored ?? asWritten;
        WordClasses taken = suffix is "ني" ? WordClasses.CueVerb | WordClasses.Complementizer : TakesPronoun;
        return found?.Is(taken) == true ? found : null;
    }

    /// <summary>A verbal noun before the verb (دعوته = دعوة + ه, not "I invited him"), other nouns behind it (طالبته is no student).</summary>
    private static Word? PreferredNoun(Word? feminine, Word? verb)
    {
        Word? noun = feminine?.Nominal;
        bool wins = noun is not null && (verb is null || !verb.Is(WordClasses.CueVerb)
            || noun.Is(WordClasses.CueNoun | WordClasses.ActNoun | WordClasses.VerbalNoun | WordClasses.Document));
        return wins && noun!.Is(TakesPronoun) ? noun : null;
    }

    private readonly Word? FindWith(int start, int end, char letter, bool append)
    {
        Span<char> word = stackalloc char[MaxLetters + 1];
        _letters[start..end].CopyTo(word);
        int length = append ? end - start + 1 : end - start;
        word[length - 1] = letter;
        return _vocabulary.Find(Normalizer.HashFolded(word[..length]));
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
