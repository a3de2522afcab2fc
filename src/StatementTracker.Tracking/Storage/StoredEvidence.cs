using System.Buffers;
using System.Text;
using System.Text.Json;

namespace StatementTracker.Tracking.Storage;

/// <summary>Evidence as JSON: <c>["rule",score,["note",…],[["rule",start,end,score],…]]</c>.</summary>
internal static class StoredEvidence
{
    public static string Write(Evidence evidence)
    {
        ArrayBufferWriter<byte> json = new(512);
        using (Utf8JsonWriter writer = new(json, Formats.StatementJson.WriterOptions(indented: false)))
        {
            writer.WriteStartArray();
            WriteString(writer, evidence.Rule);
            writer.WriteNumberValue(evidence.Score);
            WriteNotes(writer, evidence.Notes);
            WriteAlternatives(writer, evidence.Alternatives);
            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(json.WrittenSpan);
    }

    public static Evidence Read(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement root = document.RootElement;
        return new Evidence(
            Formats.JsonText.Of(root[0]), root[1].GetDouble(),
            [.. root[2].EnumerateArray().Select(Formats.JsonText.Of)], [.. root[3].EnumerateArray().Select(Alternative)]);
    }

    private static Alternative Alternative(JsonElement json) =>
        new(Formats.JsonText.Of(json[0]), new TextSpan(json[1].GetInt32(), json[2].GetInt32()), json[3].GetDouble());

    private static void WriteNotes(Utf8JsonWriter writer, IReadOnlyList<string> notes)
    {
        writer.WriteStartArray();
        foreach (string note in notes)
        {
            WriteString(writer, note);
        }

        writer.WriteEndArray();
    }

    private static void WriteAlternatives(Utf8JsonWriter writer, IReadOnlyList<Alternative> alternatives)
    {
        writer.WriteStartArray();
        foreach (Alternative alternative in alternatives)
        {
            writer.WriteStartArray();
            WriteString(writer, alternative.Rule);
            writer.WriteNumberValue(alternative.Content.Start);
            writer.WriteNumberValue(alternative.Content.End);
            writer.WriteNumberValue(alternative.Score);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    // The writer would make U+FFFD of half a surrogate pair; an escape keeps it.
    private static void WriteString(Utf8JsonWriter writer, string text)
    {
        if (StoredText.ToValue(text) is string)
        {
            writer.WriteStringValue(text);
        }
        else
        {
            writer.WriteRawValue($"\"{string.Concat(text.Select(c => $"\\u{(int)c:x4}"))}\"");
        }
    }
}
