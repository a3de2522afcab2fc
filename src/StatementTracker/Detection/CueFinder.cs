using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>Lists the words that may attribute: those of the lexicon, and those that stand where only a cue stands.</summary>
internal sealed class CueFinder(ArticleText article)
{
    private const WordClasses AnyCue = WordClasses.CueVerb | WordClasses.CueParticiple | WordClasses.CueMarker | WordClasses.CueNoun;

    public List<CueCandidate> Find()
    {
        var cues = new List<CueCandidate>();
        Token[] tokens = article.Tokens;
        for (int i = 0; i < tokens.Length; i++)
        {
            Phrase phrase = tokens[i].Phrase;
            if (phrase.Length > 1)
            {
                if (phrase.Word.Is(AnyCue) && phrase.Word.Cue is not null)
                {
                    cues.Add(new CueCandidate(new TokenRange(i, MarkerEnd(phrase.Word, i + phrase.Length)), TypeOf(phrase.Word), phrase.Word));
                }

                if (phrase.Word.Is(AnyCue) || phrase.Word.Is(WordClasses.Impersonal | WordClasses.Negation | WordClasses.Filler | WordClasses.Adverb))
                {
                    i += phrase.Length - 1;
                    continue;
                }
            }

            if (tokens[i].Is(AnyCue) && tokens[i].Word.Cue is not null && (TypeOf(tokens[i].Word) != CueType.Noun || AnnouncesContent(i)))
            {
                cues.Add(new CueCandidate(new TokenRange(i, MarkerEnd(tokens[i].Word, i + 1)), TypeAt(i), tokens[i].Word));
                i = cues[^1].Range.End - 1;
            }
            else if ((tokens[i].Kind == TokenKind.Colon || IsHeadlineDots(i)) && IsAttributingColon(i))
            {
                cues.Add(new CueCandidate(new TokenRange(i, i + 1), CueType.Colon, Word.Unknown));
            }
            else if (tokens[i].Kind == TokenKind.Dash && FollowsQuotation(i))
            {
                cues.Add(new CueCandidate(new TokenRange(i, i + 1), CueType.Dash, Word.Unknown));
            }
            else if (IsUnlistedVerb(i))
            {
                cues.Add(new CueCandidate(new TokenRange(i, i + 1), CueType.Verb, Word.Unknown));
            }
        }

        return cues;
    }

    /// <summary>A marker takes the verb behind it along (حسبما ذكرت, as … said).</summary>
    private int MarkerEnd(Word word, int end) =>
        word.Is(WordClasses.CueMarker) && article.Rules.VerbFirst && end < article.Tokens.Length && article.Tokens[end].Is(WordClasses.CueVerb) && article.Tokens[end].Word.Cue is { Reliability: > 0.5f } && !article.Tokens[end].StartsParagraph ? end + 1 : end;

    /// <summary>A form that may be both is a participle behind a comma in a verb-first language (، حاثا).</summary>
    private CueType TypeAt(int i)
    {
        Token token = article.Tokens[i];
        bool participle = article.Rules.VerbFirst && token.Is(WordClasses.CueParticiple) && i > 0 && article.Tokens[i - 1].Kind == TokenKind.Comma;
        return participle ? CueType.Participle : TypeOf(token.Word);
    }

    private static CueType TypeOf(Word word) =>
        word.Is(WordClasses.CueMarker) ? CueType.Marker
        : word.Is(WordClasses.CueVerb) && (!word.Is(WordClasses.CueParticiple) || (word.Form & WordForm.Past) != 0) ? CueType.Verb
        : word.Is(WordClasses.CueParticiple) ? CueType.Participle
        : word.Is(WordClasses.CueVerb) ? CueType.Verb
        : CueType.Noun;

    /// <summary>A verbal noun attributes only with its speaker's pronoun or a preposition (قوله إن, بالقول: "…") right in front of what was said.</summary>
    private bool AnnouncesContent(int i)
    {
        Token[] tokens = article.Tokens;
        bool bound = tokens[i].Has(Clitics.Pronoun) || tokens[i].Word.Cue is { Reliability: > 0.85f } || tokens[i].Has(Clitics.Article) && (tokens[i].Has(Clitics.Preposition) || i > 0 && tokens[i - 1].Is(WordClasses.Preposition));
        for (int k = i + 1; bound && k < tokens.Length && k <= i + 2; k++)
        {
            if (tokens[k].Is(WordClasses.Complementizer) || tokens[k].Kind is TokenKind.Colon or TokenKind.Quote)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A colon attributes in a headline, in front of a quotation, or at the end of a very short lead-in.</summary>
    private bool IsAttributingColon(int i)
    {
        Token[] tokens = article.Tokens;
        Sentence sentence = article.Sentences[tokens[i].Sentence];
        if (i == sentence.First || i + 1 >= sentence.End || tokens[i].Quotation >= 0)
        {
            return false;
        }

        for (int k = i - 1; k >= sentence.First && k >= i - 30; k--)
        {
            if (tokens[k].Is(AnyCue) && tokens[k].Word.Cue is not null && !tokens[k].Is(WordClasses.SpeakerHead | WordClasses.Document)
                || tokens[k].Phrase.Length > 1 && tokens[k].Phrase.Word.Is(AnyCue))
            {
                return false;
            }
        }

        bool quotation = tokens[i + 1].Kind == TokenKind.Quote;
        return sentence.IsHeadline && i - sentence.First <= 8 && tokens[i + 1].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Quote || quotation && i - sentence.First <= 16;
    }

    /// <summary>Arabic headlines write two dots where others write a colon (الوزير.. الجسر مفتوح).</summary>
    private bool IsHeadlineDots(int i) =>
        article.Tokens[i].Kind == TokenKind.Terminal && article.Tokens[i].End - article.Tokens[i].Start == 2 && article.Text[article.Tokens[i].Start] == '.' && article.Tokens[i].Sentence == 0;

    private bool FollowsQuotation(int i)
    {
        Token[] tokens = article.Tokens;
        return i > 1 && i + 1 < tokens.Length && tokens[i - 1].Kind == TokenKind.Quote && tokens[i - 2].Quotation >= 0
            && article.Quotations[tokens[i - 2].Quotation].Close == i - 1 && tokens[i + 1].Kind == TokenKind.Word && !tokens[i + 1].StartsParagraph
            && (tokens[i + 1].Capitalized || !tokens[i + 1].Latin) && tokens[i + 1].Start - tokens[i].End <= 1;
    }

    /// <summary>
    /// A verb that no list has: by its shape and by what it stands before. Arabic: the first word of a clause, with a complementizer or
    /// a colon and a quotation not far behind. English: a form in -ed, -s or -es right before "that" or a quotation, or right behind one.
    /// </summary>
    private bool IsUnlistedVerb(int i)
    {
        Token token = article.Tokens[i];
        if (token.Kind != TokenKind.Word || token.Quotation >= 0 || token.Word.Classes is not (WordClasses.None or WordClasses.Filler) || token.Phrase.Length > 1)
        {
            return false;
        }

        return token.Latin ? IsUnlistedEnglish(i) : IsUnlistedVerbFirst(i);
    }

    private bool IsUnlistedVerbFirst(int i)
    {
        Token[] tokens = article.Tokens;
        if (!article.Rules.VerbFirst || tokens[i].Has(Clitics.Article | Clitics.Preposition))
        {
            return false;
        }

        Sentence sentence = article.Sentences[tokens[i].Sentence];
        bool clauseStart = i == sentence.First || tokens[i].Has(Clitics.Conjunction) && tokens[i - 1].Kind is TokenKind.Comma || tokens[i - 1].Is(WordClasses.Adverb | WordClasses.Auxiliary) && i - 1 == sentence.First;
        if (!clauseStart)
        {
            return false;
        }

        for (int k = i + 1; k < sentence.End && k <= i + 10; k++)
        {
            if (tokens[k].Is(AnyCue) && tokens[k].Word.Cue is not null)
            {
                return false;
            }

            if (tokens[k].Is(WordClasses.Complementizer) && !tokens[k].Has(Clitics.Preposition))
            {
                return true;
            }

            if (tokens[k].Kind == TokenKind.Colon)
            {
                return k + 1 < sentence.End && tokens[k + 1].Kind == TokenKind.Quote;
            }
        }

        return false;
    }

    private bool IsUnlistedEnglish(int i)
    {
        Token[] tokens = article.Tokens;
        if (tokens[i].Capitalized || article.Rules.VerbFirst)
        {
            return false;
        }

        ReadOnlySpan<char> word = article.Characters(i);
        bool past = word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal);
        bool present = word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u');
        if (!past && !present)
        {
            return false;
        }

        Sentence sentence = article.Sentences[tokens[i].Sentence];
        int next = i + 1;
        bool beforeContent = next < sentence.End && (past && tokens[next].Is(WordClasses.Complementizer) || tokens[next].Kind == TokenKind.Comma && next + 1 < sentence.End && tokens[next + 1].Kind == TokenKind.Quote
            || tokens[next].Kind == TokenKind.Colon && next + 1 < sentence.End && tokens[next + 1].Kind == TokenKind.Quote);
        return beforeContent || past && BehindQuotation(i, sentence);
    }

    /// <summary>Whether a quotation closes at most six words in front of token <paramref name="i"/>, with no comma between.</summary>
    private bool BehindQuotation(int i, Sentence sentence)
    {
        Token[] tokens = article.Tokens;
        for (int k = i - 1; k > sentence.First && k >= i - 6; k--)
        {
            if (tokens[k].Kind == TokenKind.Quote)
            {
                int pair = tokens[k - 1].Quotation;
                return pair >= 0 && article.Quotations[pair].Close == k && article.Quotations[pair].Count > 4 && tokens[k - 1].Kind is TokenKind.Comma or TokenKind.Terminal;
            }

            if (tokens[k].Kind != TokenKind.Word)
            {
                return false;
            }
        }

        return false;
    }
}
