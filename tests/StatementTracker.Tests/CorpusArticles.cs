using System.Xml.Linq;

namespace StatementTracker.Tests;

/// <summary>The articles of src/corpus as plain texts, without their annotation.</summary>
internal static class CorpusArticles
{
    /// <summary>The articles of a language in the order of their files' names; the id is the file's name without its ending.</summary>
    public static IEnumerable<Article> Of(Language language) =>
        Directory.EnumerateFiles(RepositoryFiles.At($"src/corpus/{language.Code}"), "*.xml").Order(StringComparer.Ordinal)
            .Select(file => new Article(Path.GetFileNameWithoutExtension(file), Text(file)) { Language = language });

    private static string Text(string file) => string.Join(
        '\n', XDocument.Load(file, LoadOptions.PreserveWhitespace).Root!.Elements().Where(e => e.Name.LocalName is "title" or "p").Select(e => e.Value));
}
