using System.Buffers;
using System.Text;
using System.Text.Json;

namespace StatementTracker.Formats;

/// <summary>Writes documents as JSON Lines: one line a document, UTF-8 without byte order mark, ended by a line feed.</summary>
public static class StatementJsonLines
{
    /// <summary>One document as one line, without the line feed. See <see cref="StatementJson"/> for what is in it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static string ToLine(StatementDocument document)
    {
        ArrayBufferWriter<byte> buffer = new();
        WriteObject(buffer, document);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes one document and a line feed.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IBufferWriter<byte> output, StatementDocument document)
    {
        WriteObject(output, document);
        output.Write("\n"u8);
    }

    /// <summary>Writes documents as they come, each line whole: a cancellation or a fault leaves no half line behind.</summary>
    /// <param name="output">Written to and flushed, not closed.</param>
    /// <param name="documents">For example from <see cref="StatementPipeline.DetectAsync(IAsyncEnumerable{Article}, CancellationToken)"/>.</param>
    /// <param name="cancellationToken">Stops between two lines.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static async Task WriteAsync(
        Stream output, IAsyncEnumerable<StatementDocument> documents, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(documents);
        ArrayBufferWriter<byte> line = new();
        await foreach (StatementDocument document in documents.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            line.ResetWrittenCount();
            Write(line, document);

            // Not cancellable: what is begun is finished.
            await output.WriteAsync(line.WrittenMemory, CancellationToken.None).ConfigureAwait(false);
        }

        await output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
    }

    private static void WriteObject(IBufferWriter<byte> output, StatementDocument document)
    {
        using Utf8JsonWriter writer = new(output, StatementJson.WriterOptions(indented: false));
        StatementJson.Write(writer, document);
    }
}
