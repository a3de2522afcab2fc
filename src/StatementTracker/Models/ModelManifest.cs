using System.Text.Json;

namespace StatementTracker.Models;

/// <summary>The manifest of a model package: what it holds, and the hash of every file.</summary>
internal sealed record ModelManifest(
    StatementModelInfo Info, IReadOnlyDictionary<string, LanguageManifest> Languages, IReadOnlyDictionary<string, PackagedFile> Files)
{
    /// <summary>The first property of every manifest: the form of the package.</summary>
    public const string Format = "stmodel/1";

    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            Write(json);
        }

        return stream.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are no manifest; the message says what is wrong.</exception>
    public static ModelManifest Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return Read(document.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"its manifest cannot be read ({fault.Message})", fault);
        }
    }

    private static ModelManifest Read(JsonElement root)
    {
        if (root.GetProperty("format").GetString() is var format && format != Format)
        {
            throw new InvalidDataException($"its form is \"{format}\", not \"{Format}\"");
        }

        var info = new StatementModelInfo
        {
            Name = root.GetProperty("name").GetString() ?? "",
            FeatureVersion = root.GetProperty("featureVersion").GetInt32(),
            CorpusHash = root.GetProperty("corpusHash").GetString() ?? "",
            Configuration = root.GetProperty("configuration").GetRawText(),
            Libraries = root.GetProperty("libraries").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString() ?? ""),
            Labels = root.GetProperty("labels").EnumerateObject().ToDictionary(p => p.Name, p => (IReadOnlyList<string>)[.. p.Value.EnumerateArray().Select(v => v.GetString() ?? "")]),
        };
        return new ModelManifest(
            info,
            root.GetProperty("languages").EnumerateObject().ToDictionary(p => p.Name, p => LanguageManifest.Read(p.Value)),
            root.GetProperty("files").EnumerateObject().ToDictionary(p => p.Name, p => PackagedFile.Read(p.Value)));
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("name", Info.Name);
        json.WriteNumber("featureVersion", Info.FeatureVersion);
        json.WriteString("corpusHash", Info.CorpusHash);
        WriteObject(json, "languages", Languages, (writer, language) => language.Write(writer));
        WriteObject(json, "labels", Info.Labels, WriteLabels);
        WriteObject(json, "libraries", Info.Libraries, (writer, version) => writer.WriteStringValue(version));
        json.WritePropertyName("configuration");
        json.WriteRawValue(Info.Configuration);
        WriteObject(json, "files", Files, (writer, file) => file.Write(writer));
        json.WriteEndObject();
    }

    private static void WriteLabels(Utf8JsonWriter json, IReadOnlyList<string> labels)
    {
        json.WriteStartArray();
        foreach (string label in labels)
        {
            json.WriteStringValue(label);
        }

        json.WriteEndArray();
    }

    private static void WriteObject<T>(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartObject(name);
        foreach ((string key, T value) in values.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            json.WritePropertyName(key);
            write(json, value);
        }

        json.WriteEndObject();
    }
}
