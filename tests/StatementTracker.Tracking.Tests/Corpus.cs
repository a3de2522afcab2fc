using System.Xml.Linq;

namespace StatementTracker.Tracking.Tests;

/// <summary>The annotated statements of src/corpus.</summary>
internal static class Corpus
{
    /// <param name="Key">article/statement.</param>
    /// <param name="Content">The words.</param>
    /// <param name="Speakers">The annotated speakers.</param>
    public sealed record Entry(string Key, string Content, string[] Speakers);

    public static IEnumerable<Entry> Read() =>
        Directory.EnumerateFiles(RepositoryFiles.At("src/corpus"), "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(Read);

    private static IEnumerable<Entry> Read(string file)
    {
        XElement article = XDocument.Load(file, LoadOptions.PreserveWhitespace).Root!;
        ILookup<string, string> contents = article.Elements().Where(e => e.Name.LocalName is "title" or "p").Descendants("content").ToLookup(c => (string)c.Attribute("s")!, c => c.Value);
        return article.Elements("statement").Where(s => contents.Contains((string)s.Attribute("s")!)).Select(s => new Entry(
            $"{article.Attribute("id")!.Value}/{s.Attribute("s")!.Value}",
            string.Join(" … ", contents[(string)s.Attribute("s")!]),
            ((string?)s.Attribute("speaker"))?.Split('|', StringSplitOptions.RemoveEmptyEntries) ?? []));
    }
}
