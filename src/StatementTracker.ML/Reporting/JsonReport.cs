using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StatementTracker.ML.Reporting;

/// <summary>Writes a report as JSON: names in camel case, labels as in files, Arabic readable.</summary>
internal static class JsonReport
{
    internal static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower), new ConfusionMatrixConverter() },
    };

    public static string Write<T>(T report) => JsonSerializer.Serialize(report, Options) + "\n";
}
