namespace StatementTracker.ML.Stances;

/// <summary>A text and the side that it takes, or that somebody named in it takes, toward a target.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
/// <param name="Text">The text, a sentence or a few: a comment, a post, a passage of news. At least one character that is no white space.</param>
/// <param name="Target">What the side is taken toward; the text need not mention it. Not empty.</param>
/// <param name="Label">The side.</param>
/// <param name="Language">The language of the text.</param>
public sealed record StanceRow(string Text, string Target, Stance Label, Language Language)
{
    /// <summary>Whose side it is; null where it is the author's or not told.</summary>
    public string? Holder { get; init; }
}
