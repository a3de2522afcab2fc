using System.Text.Encodings.Web;
using System.Text.Json;

namespace StatementTracker.Formats;

/// <summary>Writes documents as JSON: the contract of <c>statements detect</c>, one object a document.</summary>
/// <remarks>
/// Offsets are half-open and count UTF-16 code units of the article's text. Labels have their <see cref="EnumNames"/>;
/// confidence and scores are rounded to two digits. Arabic stays readable. A surrogate without its partner, which no UTF-8 can
/// hold, becomes U+FFFD; offsets and lengths stay true.
/// </remarks>
public static class StatementJson
{
    /// <summary>Options for a writer that leaves Arabic readable.</summary>
    /// <param name="indented">Many lines for people, or one line.</param>
    public static JsonWriterOptions WriterOptions(bool indented) => new()
    {
        // Relaxed is about HTML, which this is not: quotation marks, backslashes and controls are escaped all the same.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = indented,
        NewLine = "\n",
    };

    /// <summary>Writes one document as an object.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, StatementDocument document)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(document);
        writer.WriteStartObject();
        writer.WriteString("id"u8, document.Article.Id);
        writer.WriteString("language"u8, document.Language.Code);
        writer.WriteStartArray("statements"u8);
        foreach (Statement statement in document.Statements)
        {
            StatementJsonObject.Write(writer, statement);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("actors"u8);
        foreach (ArticleActor actor in document.Actors)
        {
            ArticleActorJson.Write(writer, actor, document.Article.Text);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
