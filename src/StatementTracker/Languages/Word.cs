namespace StatementTracker.Languages;

/// <summary>One entry of a language's vocabulary: a normalised form and everything known about it. Shared, immutable.</summary>
internal sealed class Word
{
    /// <summary>The entry of every word that the vocabulary does not have.</summary>
    public static Word Unknown { get; } = new();

    public WordClasses Classes { get; init; }

    public WordForm Form { get; init; }

    /// <summary>The cue it belongs to; null if it cannot attribute.</summary>
    public Cue? Cue { get; init; }

    /// <summary>The kind of speaker that it heads or names; null if it does not tell.</summary>
    public SpeakerKind? Kind { get; init; }

    /// <summary>Whether the speaker's kind comes from its complement (a spokesman of X, a director of X).</summary>
    public bool InheritsKind { get; init; }

    /// <summary>The channel that the word alone betrays (tweeted, غرد, بيان); null if none.</summary>
    public Channel? Channel { get; init; }

    public bool Is(WordClasses classes) => (Classes & classes) != 0;
}
