using System.Xml.Linq;

namespace StatementTracker.Benchmarks;

/// <summary>The plain texts of the corpus in this checkout.</summary>
internal static class CorpusTexts
{
    public static IEnumerable<string> Read(string language) => Files(language).Select(file => string.Join(
        '\n', XDocument.Load(file, LoadOptions.PreserveWhitespace).Root!.Elements().Where(e => e.Name.LocalName is "title" or "p").Select(e => e.Value)));

    /// <summary>The files of a language, by name.</summary>
    public static IEnumerable<string> Files(string language)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "src", "corpus", language)))
        {
            folder = folder.Parent;
        }

        string corpus = Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("src/corpus was not found above the benchmarks' folder: run them inside a checkout."), "src", "corpus", language);
        return Directory.EnumerateFiles(corpus, "*.xml").Order(StringComparer.Ordinal);
    }
}
