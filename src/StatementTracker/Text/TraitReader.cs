using StatementTracker.Languages;

namespace StatementTracker.Text;

/// <summary>Tells the <see cref="TokenTraits"/> of words and marks.</summary>
internal static class TraitReader
{
    /// <summary>Of a word of a class.</summary>
    public static TokenTraits Of(Word word, TokenTag tag) =>
        TokenTraits.Word | OfTag(tag) | OfClasses(word, tag) | OfCue(word, word.Cue?.Reliability ?? 0);

    /// <summary>Of anything else.</summary>
    public static TokenTraits Of(TokenKind kind) => kind switch
    {
        TokenKind.Number => TokenTraits.Word,
        TokenKind.Comma => TokenTraits.Comma | TokenTraits.PlainComma,
        TokenKind.Dash => TokenTraits.Comma,
        TokenKind.Quote => TokenTraits.Mark,
        _ => TokenTraits.None,
    };

    private static TokenTraits OfTag(TokenTag tag) => tag switch
    {
        TokenTag.Auxiliary or TokenTag.Copula or TokenTag.CueVerb or TokenTag.CuePast or TokenTag.Past or TokenTag.Imperfect => TokenTraits.Verb,
        TokenTag.Complementizer => TokenTraits.Complementizer,
        TokenTag.Preposition or TokenTag.WithPreposition => TokenTraits.Preposition,
        TokenTag.Capital => TokenTraits.Capital,
        _ => TokenTraits.None,
    };

    private static TokenTraits OfClasses(Word word, TokenTag tag)
    {
        bool speaker = tag == TokenTag.Capital || word.Is(WordClasses.SpeakerHead | WordClasses.GivenName | WordClasses.NewsMedia);
        return (speaker ? TokenTraits.Speaker : 0) | (speaker || word.Is(WordClasses.Metonym | WordClasses.Pronoun) ? TokenTraits.SpeakerOrProxy : 0)
            | (word.Is(WordClasses.Adverb | WordClasses.Auxiliary | WordClasses.Time) ? 0 : TokenTraits.Content);
    }

    private static TokenTraits OfCue(Word word, float reliability)
    {
        bool verb = word.Is(WordClasses.CueVerb), cue = word.Is(WordClasses.CueVerb | WordClasses.CueParticiple), marker = word.Is(WordClasses.CueMarker);
        return reliability > 0.5f
            ? (cue || marker ? TokenTraits.Cue : 0) | (cue ? TokenTraits.StrongCue : 0) | (marker ? TokenTraits.StrongMarker : 0) | (verb ? TokenTraits.StrongVerb : 0)
            : reliability > 0.3f && (cue || marker) ? TokenTraits.Cue : TokenTraits.None;
    }
}
