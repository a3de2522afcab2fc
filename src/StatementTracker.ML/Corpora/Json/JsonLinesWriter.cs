using System.Text.Json;
using StatementTracker.Formats;

namespace StatementTracker.ML.Corpora.Json;

/// <summary>Writes an article as one line of standoff JSON, offsets in UTF-16 code units.</summary>
internal static class JsonLinesWriter
{
    public static void Write(Stream stream, AnnotatedArticle article)
    {
        using (Utf8JsonWriter json = new(stream, StatementJson.WriterOptions(indented: false)))
        {
            json.WriteStartObject();
            WriteHead(json, article);
            json.WriteStartArray("statements");
            foreach (AnnotatedStatement statement in article.Statements)
            {
                JsonStatementWriter.Write(json, statement);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.Write("\n"u8);
    }

    private static void WriteHead(Utf8JsonWriter json, AnnotatedArticle article)
    {
        json.WriteString("id", article.Article.Id);
        json.WriteText("lang", article.Article.Language?.Code);
        json.WriteString("offsets", "utf16");
        json.WriteText("published", ArticleFacts.Text(article.Article.Published));
        json.WriteText("outlet", article.Article.Outlet);
        json.WriteText("annotator", article.Annotator);
        json.WriteFlag("detected", article.IsDetected, otherwise: false);
        json.WriteString("text", article.Article.Text);
    }
}
