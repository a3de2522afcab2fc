namespace StatementTracker.Detection;

/// <summary>Names readings by the order of their parts, the type of their cue and what their content begins behind. Thread-safe; each name is made once.</summary>
internal static class RuleNames
{
    private static readonly int Types = Enum.GetValues<CueType>().Length, Starts = Enum.GetValues<ContentStart>().Length;

    private static readonly string?[] Names = new string?[8 * Types * Starts];

    /// <summary>The name of a reading: <c>cue-source-content/verb/complementizer</c>.</summary>
    public static string Of(CueCandidate cue, ContentCandidate content, TokenRange source)
    {
        bool left = content.Head.First < cue.Range.First, sourceFirst = source.First < cue.Range.First;
        int order = (left ? 4 : 0) + (source.IsEmpty ? 2 : 0) + (sourceFirst ? 1 : 0);
        return Names[(((order * Types) + (int)cue.Type) * Starts) + (int)content.Start] ??= Make(left, source.IsEmpty ? "" : "source", sourceFirst, cue.Type, content.Start);
    }

    private static string Make(bool left, string source, bool sourceFirst, CueType type, ContentStart start)
    {
        IEnumerable<string> parts = left
            ? sourceFirst ? ["content", source, "cue"] : ["content", "cue", source]
            : sourceFirst ? [source, "cue", "content"] : ["cue", source, "content"];
        return string.Join('-', parts.Where(p => p.Length > 0)) + "/" + type.ToString().ToLowerInvariant() + "/" + start.ToString().ToLowerInvariant();
    }
}
