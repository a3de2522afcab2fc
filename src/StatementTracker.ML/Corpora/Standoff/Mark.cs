namespace StatementTracker.ML.Corpora.Standoff;

/// <summary>A marked stretch of text in a tool that knows entities and links, and what was said about it.</summary>
/// <param name="id">As the file calls it.</param>
/// <param name="role">content, cue or source, in any case.</param>
/// <param name="spans">UTF-16 code units, at least one.</param>
/// <param name="line">Where the file has it; 0 if it has no lines.</param>
internal sealed class Mark(string id, string role, IReadOnlyList<TextSpan> spans, long line)
{
    public string Id => id;

    public string Role => role;

    public IReadOnlyList<TextSpan> Spans => spans;

    public long Line => line;

    /// <summary>Labels by name (type, channel, speaker …), in any case.</summary>
    public Dictionary<string, string> Labels { get; } = new(StringComparer.OrdinalIgnoreCase);

    public bool Is(string wanted) => role.Equals(wanted, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a tool's name for a mark is one of the three that count.</summary>
    public static bool IsRole(string name) => name.ToUpperInvariant() is "CONTENT" or "CUE" or "SOURCE";
}
