using System.Xml;

namespace StatementTracker.ML.Corpora.Xml;

/// <summary>What <c>&lt;article …&gt;</c> says of the article.</summary>
internal static class ArticleHead
{
    /// <summary>The article without text and statements; without an id it is called by its file.</summary>
    public static AnnotatedArticle Read(XmlReader xml, FaultLog faults)
    {
        int line = XmlLine.Of(xml);
        return new AnnotatedArticle
        {
            Article = new Article(xml.GetAttribute("id") ?? Path.GetFileNameWithoutExtension(faults.File), "")
            {
                Language = ArticleFacts.Language(xml.GetAttribute("lang"), line, faults),
                Published = ArticleFacts.Published(xml.GetAttribute("published"), line, faults),
                Outlet = xml.GetAttribute("outlet"),
            },
            Statements = [],
            File = faults.File,
            Line = line,
            Annotator = xml.GetAttribute("annotator"),
            IsDetected = xml.GetAttribute("detected") == "true",
        };
    }

    /// <summary>The same article with its text, which is known only at its end.</summary>
    public static Article WithText(this Article article, string text) =>
        new(article.Id, text) { Language = article.Language, Title = article.Title, Published = article.Published, Outlet = article.Outlet };
}
