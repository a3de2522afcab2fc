using System.Text.Json;

namespace StatementTracker.Models;

/// <summary>What a package holds for one language: the names of its models, and the settings of detection.</summary>
internal sealed record LanguageManifest(IReadOnlyList<string> Models, DetectionSettings Settings)
{
    public static LanguageManifest Read(JsonElement json)
    {
        JsonElement settings = json.GetProperty("settings");
        float Number(string name) => settings.GetProperty(name).GetSingle() is var number && float.IsFinite(number) ? number : throw new FormatException($"{name} is not a finite number");
        return new LanguageManifest(
            [.. json.GetProperty("models").EnumerateArray().Select(v => v.GetString() ?? "")],
            new DetectionSettings(
                Number("threshold"), Number("contentWeight"), Number("contentFloor"), Number("openContentPenalty"), Number("openSourcePenalty"),
                Number("confidenceSlope"), Number("confidenceOffset")));
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("models");
        foreach (string model in Models)
        {
            json.WriteStringValue(model);
        }

        json.WriteEndArray();
        json.WriteStartObject("settings");
        json.WriteNumber("threshold", Settings.Threshold);
        json.WriteNumber("contentWeight", Settings.ContentWeight);
        json.WriteNumber("contentFloor", Settings.ContentFloor);
        json.WriteNumber("openContentPenalty", Settings.OpenContentPenalty);
        json.WriteNumber("openSourcePenalty", Settings.OpenSourcePenalty);
        json.WriteNumber("confidenceSlope", Settings.ConfidenceSlope);
        json.WriteNumber("confidenceOffset", Settings.ConfidenceOffset);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
