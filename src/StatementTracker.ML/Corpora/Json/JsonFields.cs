using System.Text.Json;
using StatementTracker.Formats;

namespace StatementTracker.ML.Corpora.Json;

/// <summary>Reads properties of JSON objects that others wrote: what is absent, null or of another kind is null.</summary>
internal static class JsonFields
{
    /// <summary>The property; null if it is absent or null, or if this is no object.</summary>
    public static JsonElement? Field(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>A string, or a number as it is written.</summary>
    public static string? Text(this JsonElement json, string name) => json.Field(name) is { } value ? value.AsText() : null;

    /// <summary>A string, or a number as it is written; null for anything else.</summary>
    public static string? AsText(this JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => JsonText.Of(value),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    /// <summary>A number that need not be whole; null if there is none of that name.</summary>
    public static double? Fraction(this JsonElement json, string name) => json.Field(name) is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : null;

    /// <summary>An integer.</summary>
    public static int? Number(this JsonElement json, string name) =>
        json.Field(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out int number) ? number : null;

    /// <summary>True or false.</summary>
    public static bool? Flag(this JsonElement json, string name) => json.Field(name)?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    /// <summary>The items of an array; none if it is no array.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement json, string name) =>
        json.Field(name) is { ValueKind: JsonValueKind.Array } value ? value.EnumerateArray() : [];

    /// <summary>The strings of an array that are not empty.</summary>
    public static string[] Texts(this JsonElement json, string name) =>
        [.. json.Items(name).Select(AsText).Where(text => !string.IsNullOrEmpty(text)).Select(text => text!)];
}
