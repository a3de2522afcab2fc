using System.Globalization;
using System.Text.Json;

namespace StatementTracker.Formats;

/// <summary>Reads one JSON object as an article; every fault is a <see cref="FormatException"/> with reason and way out.</summary>
internal static class ArticleJson
{
    private static readonly string[] DateFormats =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK",
    ];

    /// <summary>The article of a line; null for an empty line.</summary>
    public static Article? Parse(ReadOnlyMemory<byte> line, long number)
    {
        if (line.Span.Trim(" \t\r"u8).IsEmpty)
        {
            return null;
        }

        Utf8Check.ThrowIfInvalid(line.Span);
        using JsonDocument json = ParseJson(line);
        return json.RootElement.ValueKind == JsonValueKind.Object
            ? Create(json.RootElement, number)
            : throw new FormatException("not an object. Write one {\"id\": …, \"text\": …} a line.");
    }

    private static JsonDocument ParseJson(ReadOnlyMemory<byte> line)
    {
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException e)
        {
            throw new FormatException($"not JSON at byte {e.BytePositionInLine}. Write one whole object a line.", e);
        }
    }

    private static Article Create(JsonElement json, long number)
    {
        string text = Text(json, "text")
            ?? throw new FormatException("\"text\" is missing. Put the article's text there, as a string.");
        return new Article(Id(json) ?? number.ToString(CultureInfo.InvariantCulture), text)
        {
            Language = LanguageOf(json),
            Title = Text(json, "title"),
            Published = Date(json),
            Outlet = Text(json, "outlet"),
        };
    }

    private static string? Id(JsonElement json) =>
        json.TryGetProperty("id"u8, out JsonElement id) && id.ValueKind == JsonValueKind.Number ? id.GetRawText() : Text(json, "id");

    private static string? Text(JsonElement json, string property) =>
        !json.TryGetProperty(property, out JsonElement value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? JsonText.Of(value)
        : throw new FormatException($"\"{property}\" is {Name(value.ValueKind)}, not a string. Put it in quotation marks.");

    private static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.Number => "a number",
        _ => "true or false",
    };

    private static Language? LanguageOf(JsonElement json)
    {
        string? code = Text(json, "language");
        return code is null ? null : Language.TryParse(code, out Language? language) ? language : throw new FormatException(
            $"unknown language \"{code}\". Known are {string.Join(", ", Language.All)}; leave it out to have it told from the script.");
    }

    private static DateTimeOffset? Date(JsonElement json)
    {
        string? date = Text(json, "published");
        return date is null ? null
            : DateTimeOffset.TryParseExact(date, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset published)
            ? published
            : throw new FormatException($"\"published\" is no date: \"{date}\". Write 2024-03-01 or 2024-03-01T18:30:00Z.");
    }
}
