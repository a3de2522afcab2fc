using System.Text.Json;

namespace StatementTracker.ML.Corpora.Json;

/// <summary>Writes properties that may be left out.</summary>
internal static class JsonWriting
{
    /// <summary>A text; nothing if it is null.</summary>
    public static void WriteText(this Utf8JsonWriter json, string property, string? text)
    {
        if (text is not null)
        {
            json.WriteString(property, text);
        }
    }

    /// <summary>A flag; nothing if it is what a reader takes it for otherwise.</summary>
    public static void WriteFlag(this Utf8JsonWriter json, string property, bool flag, bool otherwise)
    {
        if (flag != otherwise)
        {
            json.WriteBoolean(property, flag);
        }
    }

    /// <summary>An array of texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string property, IEnumerable<string> texts)
    {
        json.WriteStartArray(property);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
