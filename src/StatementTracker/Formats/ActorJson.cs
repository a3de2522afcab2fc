using System.Text.Json;

namespace StatementTracker.Formats;

/// <summary>
/// Reads a file of actors: an array of <c>{"id","kind","names":[…],"memberOf"?:[…]}</c>, where <c>kind</c> is a name as in <see cref="EnumNames"/> and the first
/// name is the canonical one. Comments and a comma at the end are allowed.
/// </summary>
internal static class ActorJson
{
    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Adds the actors of a file; every fault is noted in the builder, with the source and the line.</summary>
    /// <param name="bytes">The file, UTF-8, with or without byte order mark.</param>
    /// <param name="source">What to call it in messages.</param>
    /// <param name="actors">Gets actors and faults.</param>
    public static void Read(ReadOnlyMemory<byte> bytes, string source, ActorRegistryBuilder actors)
    {
        ReadOnlyMemory<byte> json = bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        try
        {
            Utf8Check.ThrowIfInvalid(json.Span);
            using JsonDocument document = JsonDocument.Parse(json, Options);
            ReadAll(document.RootElement, LinesOf(json.Span), source, actors);
        }
        catch (JsonException e)
        {
            actors.AddFault($"{source}:{e.LineNumber + 1}: not JSON ({e.Message.Split(". ", 2)[0]}).");
        }
        catch (FormatException e)
        {
            actors.AddFault($"{source}: {e.Message}");
        }
    }

    private static void ReadAll(JsonElement root, List<int> lines, string source, ActorRegistryBuilder actors)
    {
        if (root.ValueKind != JsonValueKind.Array)
        {
            actors.AddFault($"{source}:1: expected an array of actors, found {Describe(root)}.");
            return;
        }

        int index = 0;
        foreach (JsonElement element in root.EnumerateArray())
        {
            new ActorJsonObject(element, $"{source}:{lines[index]}: [{index}]", actors).Read();
            index++;
        }
    }

    /// <summary>What a value is, for messages.</summary>
    public static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => $"the text \"{JsonText.Of(value)}\"",
        JsonValueKind.Number => "a number",
        _ => value.GetRawText(),
    };

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
