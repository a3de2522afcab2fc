using System.Xml;

namespace StatementTracker.ML.Corpora.Xml;

/// <summary>Reads one article of our own form: annotated inline, one XML file an article.</summary>
/// <remarks>
/// The text is the title and the paragraphs joined by line feeds, exactly as written inside the elements. A faulty article is
/// read as far as it goes; one that is not XML is not read at all.
/// </remarks>
internal static class XmlCorpus
{
    /// <summary>Characters that one file may have; no article is near it.</summary>
    private const long MaxLength = 16 * 1024 * 1024;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = MaxLength,
        CloseInput = false,
    };

    /// <summary>The article; null if the stream is not well-formed XML.</summary>
    public static AnnotatedArticle? Read(Stream stream, FaultLog faults)
    {
        try
        {
            using XmlReader xml = XmlReader.Create(stream, Settings);
            return Read(xml, faults);
        }
        catch (XmlException e)
        {
            faults.Report(Math.Max(e.LineNumber, 1), $"not XML that can be read: {e.Message}", e);
            return null;
        }
    }

    private static AnnotatedArticle Read(XmlReader xml, FaultLog faults)
    {
        xml.MoveToContent();
        AnnotatedArticle head = ArticleHead.Read(xml, faults);
        XmlArticleText text = new(faults);
        XmlStatements statements = new(faults);
        while (xml.Read())
        {
            if (xml.Depth == 1 && xml.NodeType == XmlNodeType.Element)
            {
                ReadPart(xml, text, statements, faults);
            }
        }

        text.Finish();
        return head with { Article = head.Article.WithText(text.Text), Statements = statements.Build(text.Spans) };
    }

    private static void ReadPart(XmlReader xml, XmlArticleText text, XmlStatements statements, FaultLog faults)
    {
        switch (xml.Name)
        {
            case "title" or "p":
                text.Read(xml);
                break;
            case "statement":
                statements.Read(xml);
                break;
            default:
                faults.Report(XmlLine.Of(xml), $"unknown element <{xml.Name}>. An article has <title>, <p> and <statement> only.");
                break;
        }
    }
}
