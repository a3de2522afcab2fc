using System.Buffers;
using System.Text.Json;

namespace StatementTracker.Tracking.Storage;

/// <summary>Evidence as JSON: <c>["rule",score,["note",…],[["rule",start,end,score],…]]</c>. An instance writes, one at a time.</summary>
internal sealed class StoredEvidence : IDisposable
{
    private readonly ArrayBufferWriter<byte> _json = new(512);
    private readonly Utf8JsonWriter _writer;

    public StoredEvidence() => _writer = new Utf8JsonWriter(_json, Formats.StatementJson.WriterOptions(indented: false));

    /// <summary>UTF-8; valid until the next call.</summary>
    public ReadOnlySpan<byte> Write(Evidence evidence)
    {
        _json.ResetWrittenCount();
        _writer.Reset();
        Write(_writer, evidence);
        _writer.Flush();
        return _json.WrittenSpan;
    }

    public void Dispose() => _writer.Dispose();

    private static void Write(Utf8JsonWriter writer, Evidence evidence)
    {
        writer.WriteStartArray();
        WriteString(writer, evidence.Rule);
        writer.WriteNumberValue(evidence.Score);
        WriteNotes(writer, evidence.Notes);
        WriteAlternatives(writer, evidence.Alternatives);
        writer.WriteEndArray();
    }

    /// <summary>What <see cref="Write(Evidence)"/> wrote.</summary>
    /// <exception cref="FormatException">It did not.</exception>
    public static Evidence Read(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or IndexOutOfRangeException or ArgumentOutOfRangeException)
        {
            throw new FormatException($"{json} is no evidence", e);
        }
    }

    private static Evidence Read(JsonElement root) => new(
        Formats.JsonText.Of(root[0]), root[1].GetDouble(),
        [.. root[2].EnumerateArray().Select(Formats.JsonText.Of)], [.. root[3].EnumerateArray().Select(Alternative)]);

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
