namespace StatementTracker.ML.Corpora;

/// <summary>Finds the annotated files of a path and tells their form.</summary>
internal static class CorpusFiles
{
    /// <summary>
    /// The file itself; of a folder all *.xml, *.jsonl, *.json and *.ann files in it and below, by their paths (ordinal). Links to folders
    /// are not followed: they may go in circles.
    /// </summary>
    public static IEnumerable<string> Of(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", Below).Where(IsAnnotated).Order(StringComparer.Ordinal)
        : [path];

    /// <summary>The form: by the ending, else by the first character that is no white space; null if neither tells.</summary>
    public static CorpusFormat? FormatOf(string file) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".XML" => CorpusFormat.Xml,
        ".JSONL" => CorpusFormat.JsonLines,
        ".ANN" or ".TXT" => CorpusFormat.Brat,
        ".JSON" => CorpusFormat.LabelStudio,
        _ => FormatByContent(file),
    };

    private static EnumerationOptions Below => new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden,
        IgnoreInaccessible = false,
    };

    private static bool IsAnnotated(string file) => Path.GetExtension(file).ToUpperInvariant() is ".XML" or ".JSONL" or ".JSON" or ".ANN";

    private static CorpusFormat? FormatByContent(string file)
    {
        using StreamReader reader = new(file);
        Span<char> beginning = stackalloc char[256];
        ReadOnlySpan<char> text = beginning[..reader.ReadBlock(beginning)].TrimStart();
        return text switch
        {
            ['<', ..] => CorpusFormat.Xml,
            ['{', ..] => CorpusFormat.JsonLines,
            ['[', ..] => CorpusFormat.LabelStudio,
            _ => null,
        };
    }
}
