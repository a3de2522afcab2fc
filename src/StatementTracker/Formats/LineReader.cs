namespace StatementTracker.Formats;

/// <summary>Splits a stream of bytes at line feeds; holds one line at a time.</summary>
internal sealed class LineReader(Stream stream, int maxLength)
{
    private const int ReadSize = 64 * 1024;
    private byte[] _buffer = new byte[ReadSize];
    private int _start;
    private int _end;
    private int _next;
    private bool _finished;

    /// <summary>Number of the current line, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Bytes that a line may have.</summary>
    public int MaxLength => maxLength;

    /// <summary>Whether the current line has more; then <see cref="Current"/> is only its beginning.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The current line without its end; valid until the next move. The byte order mark is left out.</summary>
    public ReadOnlyMemory<byte> Current { get; private set; }

    /// <summary>Goes to the next line; false at the end. A last line need not end in a line feed.</summary>
    public async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        IsTooLong = false;
        _start = _next;
        int seen = 0;
        int length;
        while ((length = _buffer.AsSpan(_start + seen, _end - _start - seen).IndexOf((byte)'\n')) < 0 && !_finished)
        {
            seen = Discard(_end - _start);
            await FillAsync(cancellationToken).ConfigureAwait(false);
        }

        return Take(length < 0 ? _end - _start : seen + length, length >= 0);
    }

    private bool Take(int length, bool ended)
    {
        _next = _start + length + (ended ? 1 : 0);
        IsTooLong |= length > maxLength;
        Number++;
        Current = WithoutMarks(_buffer.AsMemory(_start, length));
        return ended || length > 0 || IsTooLong;
    }

    private ReadOnlyMemory<byte> WithoutMarks(ReadOnlyMemory<byte> line)
    {
        line = Number == 1 && line.Span.StartsWith("\uFEFF"u8) ? line[3..] : line;
        return line.Span.EndsWith("\r"u8) ? line[..^1] : line;
    }

    // Forgets what is beyond the limit, so that an endless line takes no memory.
    private int Discard(int length)
    {
        if (length <= maxLength)
        {
            return length;
        }

        IsTooLong = true;
        _end = _start;
        return 0;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
        int read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        _finished = read == 0;
    }

    private void MakeRoom()
    {
        byte[] target = _end - _start > _buffer.Length / 2 ? new byte[_buffer.Length * 2] : _buffer;
        _buffer.AsSpan(_start, _end - _start).CopyTo(target);
        (_buffer, _end, _start) = (target, _end - _start, 0);
    }
}
