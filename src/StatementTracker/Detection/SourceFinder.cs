using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>Finds the noun phrase that names who said it: between cue and content, in front of the cue, or behind it.</summary>
internal sealed class SourceFinder
{
    /// <summary>No source is followed further than this many tokens: bounds what one endless sentence costs.</summary>
    public const int Reach = 30;

    private readonly ArticleText _article;
    private readonly Adjuncts _adjuncts;
    private readonly NounPhraseBehind _behind;
    private readonly SubjectInFront _inFront;
    private readonly Relays _relays;

    public SourceFinder(ArticleText article, Clauses clauses)
    {
        _article = article;
        _adjuncts = new Adjuncts(article);
        _behind = new NounPhraseBehind(article, _adjuncts);
        _inFront = new SubjectInFront(article, new SubjectStart(article, clauses));
        _relays = new Relays(article, _behind);
    }

    /// <summary>A subject in front of its verb is short where verbs come first as a rule.</summary>
    private const int MaxFronted = 8;

    private ReadOnlySpan<Token> Tokens => _article.Tokens;

    /// <summary>The source of a cue with this content; empty where the clause has none.</summary>
    public TokenRange Find(CueCandidate cue, ContentCandidate content) => cue.Type switch
    {
        CueType.Marker => _behind.Find(cue.Range.End, MarkerLimit(cue, content)),
        CueType.Dash => _behind.Find(cue.Range.End, SentenceEnd(cue.Range.End)),
        CueType.Colon => _inFront.Find(cue, content),
        CueType.Participle or CueType.Noun => default,
        _ => _article.Rules.VerbFirst ? OfVerbFirst(cue, content) : OfSubjectFirst(cue, content),
    };

    /// <inheritdoc cref="Relays.Find"/>
    public TokenRange RelayOf(CueCandidate cue, ContentCandidate content) => _relays.Find(cue, content);

    private int SentenceEnd(int token) => _article.Sentences[Tokens[token].Sentence].End;

    private int MarkerLimit(CueCandidate cue, ContentCandidate content)
    {
        int end = SentenceEnd(cue.Range.First);
        return content.Announced >= cue.Range.End ? Math.Min(end, content.Announced) : end;
    }

    /// <summary>The subject behind the verb, or in front of it where none is behind and no conjunction opens the clause with the verb.</summary>
    private TokenRange OfVerbFirst(CueCandidate cue, ContentCandidate content)
    {
        int limit = VerbLimit(cue, content);
        if (_relays.PrepositionOf(cue, limit) is var preposition and > 0)
        {
            return _behind.Find(preposition + 1, limit);
        }

        if (IsSubjectFirst(cue) && _inFront.Find(cue, content) is { IsEmpty: false } front)
        {
            return front;
        }

        TokenRange behind = AgreesWithNothingBehind(cue) ? default : _behind.Find(cue.Range.End, limit);
        if (!behind.IsEmpty && IsSubject(behind.First))
        {
            return behind;
        }

        if (Tokens[cue.Range.First].Has(Clitics.Conjunction))
        {
            return default;
        }

        // أصدرت الأسرة بيانا أكدت فيه: what opens with another verb is a clause, whose subject the cue shares.
        TokenRange subject = _inFront.Find(cue, content);
        return !subject.IsEmpty && Tokens[subject.First].Is(WordClasses.CueVerb) && !Tokens[subject.First].Is(WordClasses.SpeakerHead | WordClasses.GivenName) ? default : subject;
    }

    /// <summary>The subject in front of the verb, or behind it in the inverted form: "…," said X.</summary>
    private TokenRange OfSubjectFirst(CueCandidate cue, ContentCandidate content)
    {
        TokenRange front = _inFront.Find(cue, content);
        bool inverted = front.IsEmpty && IsLeft(cue, content) && !cue.Takes(CueFrames.AddresseeOutside);
        TokenRange behind = inverted ? _behind.Find(cue.Range.End, VerbLimit(cue, content)) : default;
        return !front.IsEmpty ? front : !behind.IsEmpty && IsSubject(behind.First) ? behind : default;
    }

    /// <summary>Where a subject behind the verb must end: at the content or its second part, at the latest with the sentence.</summary>
    private int VerbLimit(CueCandidate cue, ContentCandidate content)
    {
        int end = SentenceEnd(cue.Range.First);
        if (!IsLeft(cue, content))
        {
            return Math.Min(content.Announced, end);
        }

        bool goesOn = content.Pieces.Count > 1 && content.Pieces[1].First > cue.Range.First;
        return goesOn ? Math.Min(end, content.Pieces[1].First) : end;
    }

    private static bool IsLeft(CueCandidate cue, ContentCandidate content) => content.Head.First < cue.Range.First;

    /// <summary>A verb in front of its subject is singular in Arabic: a plural or dual form has its subject in front or in itself.</summary>
    private static bool AgreesWithNothingBehind(CueCandidate cue) =>
        (cue.Word.Form & (WordForm.Plural | WordForm.Dual)) != 0 && (cue.Word.Form & (WordForm.Past | WordForm.Present)) != 0;

    /// <summary>طهران تنفي …: an imperfect behind a word that opens the sentence, as headlines and present-tense prose have it.</summary>
    private bool IsSubjectFirst(CueCandidate cue)
    {
        int first = cue.Range.First, opening = _article.Sentences[Tokens[first].Sentence].First;
        return (cue.Word.Form & WordForm.Present) != 0 && first > opening && first - opening <= MaxFronted && !Tokens[first].Has(Clitics.Conjunction) && IsSubject(opening)
            && !Tokens[opening].Is(WordClasses.Adverb | WordClasses.Conjunction | WordClasses.Subordinator | WordClasses.Auxiliary | WordClasses.Time | WordClasses.CueVerb | WordClasses.Negation);
    }

    /// <summary>What opens with a preposition or an adjunct is no subject.</summary>
    private bool IsSubject(int first) =>
        !_adjuncts.BeginsAt(first) && !Tokens[first].Is(WordClasses.Preposition) && !Tokens[first].Has(Clitics.Preposition);
}
