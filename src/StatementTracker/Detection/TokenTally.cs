using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>How many tokens of some sorts a stretch holds.</summary>
internal readonly record struct TokenTally(
    int Words, int Commas, int Verbs, int Cues, int Complementizers, int Quoted, int Marks, int Prepositions, int Speakers, int Capitals)
{
    public static TokenTally Of(in Token token) => new(
        token.Kind is TokenKind.Word or TokenKind.Number ? 1 : 0,
        token.Tag is TokenTag.Comma or TokenTag.Dash ? 1 : 0,
        token.Tag is TokenTag.Auxiliary or TokenTag.Copula or TokenTag.CueVerb or TokenTag.CuePast or TokenTag.Past or TokenTag.Imperfect ? 1 : 0,
        token.Word.Cue is { Reliability: > 0.5f } && token.Is(WordClasses.CueVerb) ? 1 : 0,
        token.Tag == TokenTag.Complementizer ? 1 : 0,
        token.Quotation >= 0 ? 1 : 0,
        token.Kind == TokenKind.Quote ? 1 : 0,
        token.Tag is TokenTag.Preposition or TokenTag.WithPreposition ? 1 : 0,
        token.Is(WordClasses.SpeakerHead | WordClasses.GivenName | WordClasses.NewsMedia) || token.Tag == TokenTag.Capital ? 1 : 0,
        token.Tag == TokenTag.Capital ? 1 : 0);

    public static TokenTally operator +(TokenTally a, TokenTally b) => new(
        a.Words + b.Words, a.Commas + b.Commas, a.Verbs + b.Verbs, a.Cues + b.Cues, a.Complementizers + b.Complementizers,
        a.Quoted + b.Quoted, a.Marks + b.Marks, a.Prepositions + b.Prepositions, a.Speakers + b.Speakers, a.Capitals + b.Capitals);

    public static TokenTally operator -(TokenTally a, TokenTally b) => new(
        a.Words - b.Words, a.Commas - b.Commas, a.Verbs - b.Verbs, a.Cues - b.Cues, a.Complementizers - b.Complementizers,
        a.Quoted - b.Quoted, a.Marks - b.Marks, a.Prepositions - b.Prepositions, a.Speakers - b.Speakers, a.Capitals - b.Capitals);
}
