using System.Buffers;
using System.Text.Json;
using StatementTracker.Formats;

namespace StatementTracker.Cli.Output;

/// <summary>One indented array; it is closed whatever happens, so that the output is JSON even after Ctrl-C.</summary>
internal sealed class JsonArrayWriter : IDocumentWriter
{
    private readonly Stream _stream;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;

    public JsonArrayWriter(Stream stream)
    {
        _stream = stream;
        _json = new Utf8JsonWriter(_buffer, StatementJson.WriterOptions(indented: true));
        _json.WriteStartArray();
    }

    public void Write(StatementDocument document)
    {
        StatementJson.Write(_json, document);
        Flush();
    }

    public async ValueTask DisposeAsync()
    {
        _json.WriteEndArray();
        _json.Flush();
        _buffer.Write("\n"u8);
        Flush();
        await _json.DisposeAsync().ConfigureAwait(false);
    }

    private void Flush()
    {
        _json.Flush();
        _stream.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}
