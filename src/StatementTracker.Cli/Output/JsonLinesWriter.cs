using System.Buffers;
using StatementTracker.Formats;

namespace StatementTracker.Cli.Output;

/// <summary>One document a line; each line reaches the stream in one write, so that none is ever half there.</summary>
internal sealed class JsonLinesWriter(Stream stream) : IDocumentWriter
{
    private readonly ArrayBufferWriter<byte> _line = new();

    public void Write(StatementDocument document)
    {
        _line.ResetWrittenCount();
        StatementJsonLines.Write(_line, document);
        stream.Write(_line.WrittenSpan);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
