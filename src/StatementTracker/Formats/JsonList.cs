using System.Text.Json;

namespace StatementTracker.Formats;

/// <summary>Reads a file that is one array of objects, written by people: comments and a comma at the end are allowed.</summary>
internal static class JsonList
{
    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Hands out the elements of the array.</summary>
    /// <param name="bytes">The file, UTF-8, with or without byte order mark.</param>
    /// <param name="source">What to call it in messages.</param>
    /// <param name="what">What the array is of, in the plural, for messages.</param>
    /// <param name="read">Gets each element and its place, for messages: file, line, index.</param>
    /// <param name="addFault">Gets what is wrong with the file as a whole.</param>
    public static void Read(ReadOnlyMemory<byte> bytes, string source, string what, Action<JsonElement, string> read, Action<string> addFault)
    {
        ReadOnlyMemory<byte> json = bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        try
        {
            Utf8Check.ThrowIfInvalid(json.Span);
            using JsonDocument document = JsonDocument.Parse(json, Options);
            if (document.RootElement.ValueKind == JsonValueKind.Array)
            {
                ReadAll(document.RootElement, LinesOf(json.Span), source, read);
            }
            else
            {
                addFault($"{source}:1: expected an array of {what}, found {JsonListObject.Describe(document.RootElement)}.");
            }
        }
        catch (JsonException e)
        {
            addFault($"{source}:{e.LineNumber + 1}: not JSON ({e.Message.Split(". ", 2)[0]}).");
        }
        catch (FormatException e)
        {
            addFault($"{source}: {e.Message}");
        }
    }

    private static void ReadAll(JsonElement root, List<int> lines, string source, Action<JsonElement, string> read)
    {
        int index = 0;
        foreach (JsonElement element in root.EnumerateArray())
        {
            read(element, $"{source}:{lines[index]}: [{index}]");
            index++;
        }
    }

    /// <summary>The lines, from 1, on which the elements of the outermost array begin.</summary>
    private static List<int> LinesOf(ReadOnlySpan<byte> json)
    {
        List<int> lines = [];
        Utf8JsonReader reader = new(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        (int line, int seen) = (1, 0);
        while (reader.Read())
        {
            if (reader.CurrentDepth == 1 && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
            {
                int start = (int)reader.TokenStartIndex;
                line += json[seen..start].Count((byte)'\n');
                seen = start;
                lines.Add(line);
            }
        }

        return lines;
    }
}
