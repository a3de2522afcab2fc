using System.Text.Json;

namespace StatementTracker.Formats;

/// <summary>Writes one statement; the order of the properties is part of the contract.</summary>
internal static class StatementJsonObject
{
    public static void Write(Utf8JsonWriter writer, Statement statement)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, statement.Id);
        writer.WriteString("parent"u8, statement.Parent);
        writer.WriteString("type"u8, EnumNames.Of(statement.Type));
        WritePassage(writer, "content"u8, statement.Content);
        WritePassage(writer, "cue"u8, statement.Cue);
        WritePassage(writer, "source"u8, statement.Source);
        WriteSpeakers(writer, statement);
        WriteVia(writer, statement.Via);
        writer.WriteString("channel"u8, EnumNames.Of(statement.Channel));
        writer.WriteString("act"u8, EnumNames.Of(statement.Act));
        writer.WriteString("nuance"u8, EnumNames.Of(statement.Nuance));
        WriteStances(writer, statement.Stances);
        WriteRounded(writer, "confidence"u8, statement.Confidence);
        writer.WriteString("evidence"u8, statement.Evidence.ToString().ReplaceLineEndings(" "));
        writer.WriteEndObject();
    }

    private static void WritePassage(Utf8JsonWriter writer, ReadOnlySpan<byte> property, Passage passage)
    {
        writer.WriteStartArray(property);
        for (int i = 0; i < passage.Count; i++)
        {
            WriteSpan(writer, passage[i], passage.TextOf(i));
        }

        writer.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter writer, TextSpan span, ReadOnlySpan<char> text)
    {
        writer.WriteStartObject();
        writer.WriteNumber("start"u8, span.Start);
        writer.WriteNumber("end"u8, span.End);
        writer.WriteString("text"u8, text);
        writer.WriteEndObject();
    }

    private static void WriteSpeakers(Utf8JsonWriter writer, Statement statement)
    {
        writer.WriteStartArray("speakers"u8);
        foreach (Speaker speaker in statement.Speakers)
        {
            WriteSpeaker(writer, speaker, statement.Article.Text);
        }

        writer.WriteEndArray();
    }

    private static void WriteSpeaker(Utf8JsonWriter writer, Speaker speaker, string article)
    {
        writer.WriteStartObject();
        writer.WriteString("name"u8, speaker.Name);
        writer.WriteString("kind"u8, EnumNames.Of(speaker.Kind));
        writer.WriteString("id"u8, speaker.ActorId);
        writer.WriteString("onBehalfOf"u8, speaker.OnBehalfOf);
        writer.WritePropertyName("mention"u8);
        if (speaker.Mention is { } mention)
        {
            WriteSpan(writer, mention, mention.Of(article));
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WriteEndObject();
    }

    private static void WriteVia(Utf8JsonWriter writer, IReadOnlyList<string> via)
    {
        writer.WriteStartArray("via"u8);
        foreach (string relayer in via)
        {
            writer.WriteStringValue(relayer);
        }

        writer.WriteEndArray();
    }

    private static void WriteStances(Utf8JsonWriter writer, IReadOnlyList<StanceToward> stances)
    {
        writer.WriteStartArray("stances"u8);
        foreach (StanceToward stance in stances)
        {
            writer.WriteStartObject();
            writer.WriteString("target"u8, stance.Target);
            writer.WriteString("label"u8, EnumNames.Of(stance.Label));
            WriteRounded(writer, "score"u8, stance.Score);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteRounded(Utf8JsonWriter writer, ReadOnlySpan<byte> property, double value) =>
        writer.WriteNumber(property, double.IsFinite(value) ? Math.Round(value, 2) : 0);
}
