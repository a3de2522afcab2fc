using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>Lists the words that may attribute: those of the lexicon, and those that stand where only a cue stands.</summary>
internal sealed class CueFinder(ArticleText article)
{
    /// <summary>The classes of all words that may attribute; whether one does, its <see cref="Word.Cue"/> says.</summary>
    private const WordClasses AnyCue = WordClasses.CueVerb | WordClasses.CueParticiple | WordClasses.CueMarker | WordClasses.CueNoun;

    /// <summary>Longer stretches in front of a colon name nobody.</summary>
    private const int MaxLeadIn = 16;

    private readonly OpenCues _open = new(article);

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>The cues in the order of their first tokens.</summary>
    public List<CueCandidate> Find()
    {
        var cues = new List<CueCandidate>();
        for (int i = 0; i < Tokens.Length; i++)
        {
            Phrase phrase = Tokens[i].Phrase;
            if (phrase.Length > 1)
            {
                if (IsListed(phrase.Word))
                {
                    cues.Add(new CueCandidate(new TokenRange(i, MarkerEnd(phrase.Word, i + phrase.Length)), TypeOf(phrase.Word), phrase.Word));
                }

                if (HidesItsWords(phrase.Word))
                {
                    i += phrase.Length - 1;
                    continue;
                }
            }

            if (IsListedCue(i))
            {
                cues.Add(new CueCandidate(new TokenRange(i, MarkerEnd(Tokens[i].Word, i + 1)), TypeAt(i), Tokens[i].Word));
                i = cues[^1].Range.End - 1;
            }
            else if (UnlistedTypeAt(i) is { } type)
            {
                cues.Add(new CueCandidate(new TokenRange(i, i + 1), type, Word.Unknown));
            }
        }

        return cues;
    }

    /// <summary>Whether the lexicon has the word as a cue.</summary>
    public static bool IsListed(Word word) => word.Is(AnyCue) && word.Cue is not null;

    /// <summary>Fixed expressions whose single words are not cues where they stand in it.</summary>
    private static bool HidesItsWords(Word expression) =>
        expression.Is(AnyCue | WordClasses.Impersonal | WordClasses.Negation | WordClasses.Filler | WordClasses.Adverb);

    private bool IsListedCue(int i) =>
        Tokens[i].Kind == TokenKind.Word && IsListed(Tokens[i].Word) && (TypeOf(Tokens[i].Word) != CueType.Noun || AnnouncesContent(i));

    /// <summary>How a mark or a verb attributes that the lexicon does not have; null if it does not.</summary>
    private CueType? UnlistedTypeAt(int i) =>
        (Tokens[i].Kind == TokenKind.Colon || IsHeadlineDots(i)) && IsAttributingColon(i) ? CueType.Colon
        : Tokens[i].Kind == TokenKind.Dash && FollowsQuotation(i) ? CueType.Dash
        : _open.IsOne(i) ? CueType.Open
        : null;

    /// <summary>A marker takes the verb behind it along (حسبما ذكرت, as … said).</summary>
    private int MarkerEnd(Word word, int end) =>
        word.Is(WordClasses.CueMarker) && article.Rules.VerbFirst && end < Tokens.Length && Tokens[end].Is(WordClasses.CueVerb)
        && Tokens[end].Word.Cue is { Reliability: > 0.5f } && !Tokens[end].StartsParagraph ? end + 1 : end;

    /// <summary>A form that may be both is a participle behind a comma in a verb-first language (، حاثا).</summary>
    private CueType TypeAt(int i)
    {
        ref readonly Token token = ref Tokens[i];
        bool participle = article.Rules.VerbFirst && token.Is(WordClasses.CueParticiple) && i > 0 && Tokens[i - 1].Kind == TokenKind.Comma;
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
        bool bound = Tokens[i].Has(Clitics.Pronoun) || Tokens[i].Word.Cue is { Reliability: > 0.85f }
            || Tokens[i].Has(Clitics.Article) && (Tokens[i].Has(Clitics.Preposition) || i > 0 && Tokens[i - 1].Is(WordClasses.Preposition));
        for (int k = i + 1; bound && k < Tokens.Length && k <= i + 2; k++)
        {
            if (Tokens[k].Is(WordClasses.Complementizer) || Tokens[k].Kind is TokenKind.Colon or TokenKind.Quote)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A colon may attribute behind a short lead-in: a headline's name, a speaker's in a transcript, what stands in front of a quotation.</summary>
    private bool IsAttributingColon(int i)
    {
        Sentence sentence = article.Sentences[Tokens[i].Sentence];
        return i > sentence.First && i + 1 < sentence.End && i - sentence.First <= MaxLeadIn && Tokens[i].Quotation < 0
            && Tokens[i + 1].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Quote;
    }

    /// <summary>Arabic headlines write two dots where others write a colon (الوزير.. الجسر مفتوح).</summary>
    private bool IsHeadlineDots(int i) =>
        Tokens[i].Kind == TokenKind.Terminal && Tokens[i].End - Tokens[i].Start == 2 && article.Text[Tokens[i].Start] == '.' && Tokens[i].Sentence == 0;

    private bool FollowsQuotation(int i) =>
        i > 1 && i + 1 < Tokens.Length && Tokens[i - 1].Kind == TokenKind.Quote && Tokens[i - 2].Quotation >= 0
        && article.Quotations[Tokens[i - 2].Quotation].Close == i - 1 && Tokens[i + 1].Kind == TokenKind.Word && !Tokens[i + 1].StartsParagraph
        && (Tokens[i + 1].Capitalized || !Tokens[i + 1].Latin) && Tokens[i + 1].Start - Tokens[i].End <= 1;
}
