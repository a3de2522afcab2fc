using System.Xml.Linq;

namespace StatementTracker.Benchmarks;

/// <summary>The plain texts of the corpus in this checkout.</summary>
internal static class CorpusTexts
{
    /// <summary>The texts of a language, an article each.</summary>
    public static IEnumerable<string> Read(string language) => Files(language).Select(file => string.Join('\n', Paragraphs(file)));

    /// <summary>The same paragraphs in the same order, cut into texts that are as short as they can be with so many characters.</summary>
    public static IEnumerable<string> OfLength(string language, int length)
    {
        string text = "";
        foreach (string paragraph in Files(language).SelectMany(Paragraphs))
        {
            text += paragraph + '\n';
            if (text.Length >= length)
            {
                yield return text;
                text = "";
            }
        }
    }

    /// <summary>The files of a language, by name.</summary>
    public static IEnumerable<string> Files(string language) =>
        Directory.EnumerateFiles(Checkout.At("src", "corpus", language), "*.xml").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Paragraphs(string file) =>
        XDocument.Load(file, LoadOptions.PreserveWhitespace).Root!.Elements().Where(e => e.Name.LocalName is "title" or "p").Select(e => e.Value);
}
