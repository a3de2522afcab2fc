using StatementTracker.Languages;

namespace StatementTracker.Text;

/// <summary>What models ask of the words around a place, told once for each word.</summary>
[Flags]
internal enum TokenTraits : byte
{
    None = 0,

    /// <summary>It may name or head a speaker.</summary>
    Speaker = 1,

    /// <summary>A verb or participle that attributes more often than not.</summary>
    StrongCue = 2,

    /// <summary>A marker that attributes more often than not.</summary>
    StrongMarker = 4,

    /// <summary>A verb, participle or marker that attributes in one of three cases or more.</summary>
    Cue = 8,

    /// <summary>A finite verb that attributes more often than not.</summary>
    StrongVerb = 16,
}

/// <summary>Tells <see cref="TokenTraits"/>.</summary>
internal static class TokenTraitsOfWords
{
    /// <summary>The traits of a word of this class; a number has them as well as a word, but is no cue.</summary>
    public static TokenTraits Of(Word word, TokenTag tag)
    {
        float reliability = word.Cue?.Reliability ?? 0;
        TokenTraits traits = word.Is(WordClasses.SpeakerHead | WordClasses.NewsMedia | WordClasses.GivenName | WordClasses.Metonym | WordClasses.Pronoun) || tag == TokenTag.Capital
            ? TokenTraits.Speaker : TokenTraits.None;
        traits |= reliability > 0.5f && word.Is(WordClasses.CueVerb | WordClasses.CueParticiple) ? TokenTraits.StrongCue : 0;
        traits |= reliability > 0.5f && word.Is(WordClasses.CueMarker) ? TokenTraits.StrongMarker : 0;
        traits |= reliability > 0.3f && word.Is(WordClasses.CueVerb | WordClasses.CueParticiple | WordClasses.CueMarker) ? TokenTraits.Cue : 0;
        return traits | (reliability > 0.5f && word.Is(WordClasses.CueVerb) ? TokenTraits.StrongVerb : 0);
    }
}
