namespace StatementTracker.ML.Corpora;

/// <summary>The spans of one statement while its article is read.</summary>
internal sealed class StatementSpans
{
    public List<TextSpan> Content { get; } = [];

    public List<TextSpan> Cue { get; } = [];

    public List<TextSpan> Source { get; } = [];

    /// <summary>The list of a role; null if the name is none of <c>content</c>, <c>cue</c>, <c>source</c>, in any case.</summary>
    public List<TextSpan>? Of(string role) => role.ToUpperInvariant() switch
    {
        "CONTENT" => Content,
        "CUE" => Cue,
        "SOURCE" => Source,
        _ => null,
    };
}
