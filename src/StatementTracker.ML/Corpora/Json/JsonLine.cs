using System.Text.Json;
using StatementTracker.Formats;

namespace StatementTracker.ML.Corpora.Json;

/// <summary>Walks over the objects of a JSON Lines stream; a line that is none is a fault.</summary>
internal static class JsonLine
{
    /// <summary>Calls <paramref name="read"/> for each line that is not empty; a <see cref="FormatException"/> it throws is a fault of that line.</summary>
    public static IEnumerable<T> Read<T>(Stream stream, FaultLog faults, Func<JsonElement, long, T> read)
        where T : class => ReadAsync(stream, faults, read).ToBlockingEnumerable();

    private static async IAsyncEnumerable<T> ReadAsync<T>(Stream stream, FaultLog faults, Func<JsonElement, long, T> read)
        where T : class
    {
        LineReader lines = new(stream, ArticleJsonLines.DefaultMaxLineLength);
        while (await lines.MoveNextAsync(CancellationToken.None).ConfigureAwait(false))
        {
            if (Parse(lines, faults, read) is { } item)
            {
                yield return item;
            }
        }
    }

    private static T? Parse<T>(LineReader lines, FaultLog faults, Func<JsonElement, long, T> read)
        where T : class
    {
        try
        {
            return lines.IsTooLong ? throw new FormatException($"the line is longer than {lines.MaxLength} bytes. Split the article.")
                : lines.Current.Span.Trim(" \t\r"u8).IsEmpty ? null
                : Parse(lines.Current, line => read(line, lines.Number));
        }
        catch (FormatException e) when (e is not CorpusException)
        {
            faults.Report(lines.Number, e.Message, e);
            return null;
        }
    }

    private static T Parse<T>(ReadOnlyMemory<byte> line, Func<JsonElement, T> read)
    {
        Utf8Check.ThrowIfInvalid(line.Span);
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object ? read(json.RootElement)
                : throw new FormatException("not an object. Write one {\"id\": …, \"text\": …, \"statements\": […]} a line.");
        }
        catch (JsonException e)
        {
            throw new FormatException($"not JSON at byte {e.BytePositionInLine}. Write one whole object a line.", e);
        }
    }
}
