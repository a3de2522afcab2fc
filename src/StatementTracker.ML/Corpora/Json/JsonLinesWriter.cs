using System.Text.Json;
using StatementTracker.Formats;
using StatementTracker.ML.Corpora.Standoff;

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
                WriteStatement(json, statement);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.Write("\n"u8);
    }

    private static void WriteHead(Utf8JsonWriter json, AnnotatedArticle article)
    {
        json.WriteString("id", article.Article.Id);
        WriteText(json, "lang", article.Article.Language?.Code);
        json.WriteString("offsets", "utf16");
        WriteText(json, "published", ArticleFacts.Text(article.Article.Published));
        WriteText(json, "outlet", article.Article.Outlet);
        WriteText(json, "annotator", article.Annotator);
        WriteFlag(json, "detected", article.IsDetected, otherwise: false);
        json.WriteString("text", article.Article.Text);
    }

    private static void WriteStatement(Utf8JsonWriter json, AnnotatedStatement statement)
    {
        json.WriteStartObject();
        json.WriteString("id", statement.Id);
        json.WriteString("parent", statement.Parent);
        WriteSpans(json, "content", statement.Content);
        WriteSpans(json, "cue", statement.Cue);
        WriteSpans(json, "source", statement.Source);
        WriteText(json, "type", MarkLabels.Name(statement.Type));
        json.WriteString("tier", statement.IsOptional ? "optional" : "core");
        WriteFlag(json, "speech", statement.IsSpeech, otherwise: true);
        WriteSpeakers(json, statement);
        WriteText(json, "channel", MarkLabels.Name(statement.Channel));
        WriteFlag(json, "channelInherited", statement.IsChannelInherited, otherwise: false);
        WriteText(json, "speechAct", MarkLabels.Name(statement.Act));
        WriteText(json, "nuance", MarkLabels.Name(statement.Nuance));
        WriteTexts(json, "via", statement.Via);
        WriteStances(json, statement.Stances);
        if (statement.Confidence is { } confidence)
        {
            json.WriteNumber("confidence", Math.Round(confidence, 2));
        }

        json.WriteEndObject();
    }

    private static void WriteSpeakers(Utf8JsonWriter json, AnnotatedStatement statement)
    {
        if (statement.Speakers.Count > 0)
        {
            WriteSpeaker(json, "speaker", statement.Speakers[0]);
        }

        WriteTexts(json, "jointMembers", statement.IsJoint ? statement.Speakers.Select(speaker => speaker.Name) : []);
        WriteTexts(json, "acceptableSpeakers", statement.AcceptableSpeakers);
        json.WriteStartArray("speakers");
        foreach (AnnotatedSpeaker speaker in statement.Speakers)
        {
            WriteSpeaker(json, null, speaker);
        }

        json.WriteEndArray();
    }

    private static void WriteSpeaker(Utf8JsonWriter json, string? property, AnnotatedSpeaker speaker)
    {
        if (property is not null)
        {
            json.WritePropertyName(property);
        }

        json.WriteStartObject();
        json.WriteString("name", speaker.Name);
        WriteText(json, "kind", MarkLabels.Name(speaker.Kind));
        json.WriteEndObject();
    }

    private static void WriteStances(Utf8JsonWriter json, IReadOnlyList<AnnotatedStance> stances)
    {
        if (stances.Count > 0)
        {
            json.WritePropertyName("stance");
            WriteStance(json, stances[0]);
        }

        json.WriteStartArray("stances");
        foreach (AnnotatedStance stance in stances)
        {
            WriteStance(json, stance);
        }

        json.WriteEndArray();
    }

    private static void WriteStance(Utf8JsonWriter json, AnnotatedStance stance)
    {
        json.WriteStartObject();
        json.WriteString("target", stance.Target);
        json.WriteString("polarity", EnumNames.Of(stance.Label));
        json.WriteEndObject();
    }

    private static void WriteSpans(Utf8JsonWriter json, string property, IReadOnlyList<TextSpan> spans)
    {
        json.WriteStartArray(property);
        foreach (TextSpan span in spans)
        {
            json.WriteStartArray();
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.End);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string property, IEnumerable<string> texts)
    {
        json.WriteStartArray(property);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string property, string? text)
    {
        if (text is not null)
        {
            json.WriteString(property, text);
        }
    }

    private static void WriteFlag(Utf8JsonWriter json, string property, bool flag, bool otherwise)
    {
        if (flag != otherwise)
        {
            json.WriteBoolean(property, flag);
        }
    }
}
