using System.Text;
using System.Xml;
using StatementTracker.Formats;
using StatementTracker.ML.Corpora.Standoff;

namespace StatementTracker.ML.Corpora.Xml;

/// <summary>Writes an article in our own form.</summary>
/// <remarks>
/// The lines of the text become paragraphs, the first one the title if it does not end like a sentence. A span over several lines
/// becomes one a line. Characters that XML has no place for become U+FFFD, one for one.
/// </remarks>
internal static class XmlCorpusWriter
{
    private static readonly XmlWriterSettings Settings = new()
    {
        OmitXmlDeclaration = true,
        Encoding = new UTF8Encoding(false),
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    };

    public static void Write(Stream stream, AnnotatedArticle article)
    {
        using XmlWriter xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartElement("article");
        WriteHead(xml, article);
        new XmlTextWriting(xml, article).Write();
        foreach (AnnotatedStatement statement in article.Statements)
        {
            WriteStatement(xml, statement);
        }

        xml.WriteRaw("\n");
        xml.WriteEndElement();
        xml.WriteRaw("\n");
    }

    private static void WriteHead(XmlWriter xml, AnnotatedArticle article)
    {
        WriteAttribute(xml, "id", article.Article.Id);
        WriteAttribute(xml, "lang", article.Article.Language?.Code);
        WriteAttribute(xml, "published", ArticleFacts.Text(article.Article.Published));
        WriteAttribute(xml, "outlet", article.Article.Outlet);
        WriteAttribute(xml, "annotator", article.Annotator);
        WriteAttribute(xml, "detected", article.IsDetected ? "true" : null);
    }

    private static void WriteStatement(XmlWriter xml, AnnotatedStatement statement)
    {
        xml.WriteRaw("\n");
        xml.WriteStartElement("statement");
        WriteAttribute(xml, "s", statement.Id);
        WriteAttribute(xml, "parent", statement.Parent);
        foreach ((string name, string value) in MarkLabels.Of(statement).Where(label => label.Name != "stance"))
        {
            WriteAttribute(xml, name, value);
        }

        foreach (AnnotatedStance stance in statement.Stances)
        {
            xml.WriteStartElement("stance");
            WriteAttribute(xml, "target", stance.Target);
            WriteAttribute(xml, "label", EnumNames.Of(stance.Label));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteAttribute(XmlWriter xml, string name, string? value)
    {
        if (value is not null)
        {
            xml.WriteAttributeString(name, XmlTextWriting.Clean(value));
        }
    }
}
