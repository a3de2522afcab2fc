namespace StatementTracker.ML.Corpora.Standoff;

/// <summary>Compares the words that a tool wrote beside its offsets with those of the text.</summary>
internal static class MarkedWords
{
    /// <summary>Whether they are the same but for white space, which tools write in their own ways (a line feed as a blank or as <c>\n</c>).</summary>
    public static bool Same(string text, string written) => Bare(text).SequenceEqual(Bare(written.Replace("\\n", " ", StringComparison.Ordinal)));

    private static IEnumerable<char> Bare(string text) => text.Where(c => !char.IsWhiteSpace(c) && !char.IsSurrogate(c) && c != '\uFFFD');
}
