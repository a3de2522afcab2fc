using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>Tells by its words how likely a noun phrase names who speaks.</summary>
internal sealed class SourceScorer(ArticleText article, Weights weights)
{
    /// <summary>Longer noun phrases count less: they may have taken in a part of the clause.</summary>
    private const int MaxTokens = 14;

    private Token[] Tokens => article.Tokens;

    /// <summary>How well a noun phrase serves as the source of a cue: what it adds to the log-odds; an empty one where the source is left out.</summary>
    public float Score(CueCandidate cue, TokenRange source)
    {
        if (source.IsEmpty)
        {
            return LeftOut(cue);
        }

        Token head = Tokens[source.First];
        bool alone = source.Count == 1;
        float score = weights[Likeness(cue, source)];
        score += cue.Type == CueType.Colon && alone && head.Is(WordClasses.Metonym) ? weights[Feature.HeadlinePlace] : 0;
        score += alone && (head.Word.Form & WordForm.FirstPerson) != 0 && head.Quotation < 0 ? weights[Feature.SourceFirstPerson] : 0;
        score += HasCue(source) ? weights[Feature.SourceHasCue] : 0;
        score += head.Is(WordClasses.Negation) || head.Phrase.Word?.Is(WordClasses.Negation) == true ? weights[Feature.CueNegated] : 0;
        score += cue.Type == CueType.Marker && IsNorm(source) ? weights[Feature.MarkerNorm] : 0;
        return score + (source.Count > MaxTokens ? weights[Feature.SourceLong] : 0);
    }

    /// <summary>Participles and verbal nouns share another's source, coordinated verbs too; markers and marks are nothing without one.</summary>
    private float LeftOut(CueCandidate cue)
    {
        if (cue.Type is CueType.Participle or CueType.Noun)
        {
            return 0;
        }

        if (!article.Rules.VerbFirst && cue.Range.First > 0 && Tokens[cue.Range.First - 1].Is(WordClasses.Conjunction))
        {
            return weights[Feature.SourceShared];
        }

        return cue.Type is CueType.Marker or CueType.Colon or CueType.Dash ? weights[Feature.SourceMissing] : weights[Feature.SourceEmpty];
    }

    /// <summary>What the noun phrase looks like: the first of act, speaker, pronoun and document that it is.</summary>
    private Feature Likeness(CueCandidate cue, TokenRange source) =>
        IsAct(cue, source) ? Feature.SourceIsAct
        : HasSpeaker(source) ? Feature.SourceSpeakerLike
        : source.Count == 1 && Tokens[source.First].Is(WordClasses.Pronoun) ? Feature.SourcePronoun
        : HasDocument(source) ? Feature.SourceDocument
        : Feature.SourceUnlike;

    /// <summary>An act right behind a verb is its content, not its source.</summary>
    private bool IsAct(CueCandidate cue, TokenRange source)
    {
        Token head = Tokens[source.First];
        return cue.Type == CueType.Verb && source.First > cue.Range.First && head.Is(WordClasses.VerbalNoun | WordClasses.ActNoun)
            && !head.Has(Clitics.Article) && !head.Is(WordClasses.SpeakerHead | WordClasses.Document);
    }

    private bool HasSpeaker(TokenRange source)
    {
        for (int i = source.First; i < source.End; i++)
        {
            if (IsSpeaker(Tokens[i], i == source.First))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word for speakers, or a name: by its capital, unless only its place at the beginning may have capitalized it.</summary>
    private static bool IsSpeaker(in Token token, bool opens) =>
        token.Is(WordClasses.SpeakerHead | WordClasses.NewsMedia | WordClasses.Metonym | WordClasses.GivenName | WordClasses.BothParties)
        || token.Capitalized && (!opens || !token.Is(WordClasses.Determiner | WordClasses.Preposition | WordClasses.Pronoun))
        || token.Phrase.Word?.Kind is not null || token.Word.Kind is not null;

    private bool HasDocument(TokenRange source)
    {
        for (int i = source.First; i < source.End; i++)
        {
            if (Tokens[i].Is(WordClasses.Document))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a past cue verb stands behind the first word: the phrase is a clause (Latin script only).</summary>
    private bool HasCue(TokenRange source)
    {
        for (int i = source.First + 1; i < source.End; i++)
        {
            Token token = Tokens[i];
            if (token.Is(WordClasses.CueVerb) && !token.Capitalized && token.Latin && !token.Is(WordClasses.SpeakerHead | WordClasses.Document)
                && (token.Word.Form & WordForm.Past) != 0 && token.Word.Cue is { Reliability: > 0.5f })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>According to (the) law: a norm, not somebody who speaks.</summary>
    private bool IsNorm(TokenRange source) =>
        Tokens[source.First].Is(WordClasses.Norm)
        || source.Count > 1 && Tokens[source.First].Is(WordClasses.Determiner) && Tokens[source.First + 1].Is(WordClasses.Norm);
}
