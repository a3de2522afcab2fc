using System.Text;

namespace StatementTracker.Cli.Input;

/// <summary>Lets JSON Lines in UTF-16 through the UTF-8 reader.</summary>
internal static class Transcoding
{
    /// <summary>The same stream, or one that turns UTF-16 (told by its byte order mark) into UTF-8.</summary>
    public static Stream ToUtf8(Stream stream)
    {
        if (!stream.CanSeek)
        {
            return stream;
        }

        Span<byte> mark = stackalloc byte[2];
        int read = stream.ReadAtLeast(mark, 2, throwOnEndOfStream: false);
        Encoding? encoding = (read, mark[0], mark[1]) switch
        {
            (2, 0xFF, 0xFE) => Encoding.Unicode,
            (2, 0xFE, 0xFF) => Encoding.BigEndianUnicode,
            _ => null,
        };
        stream.Position -= encoding is null ? read : 0;
        return encoding is null ? stream : Encoding.CreateTranscodingStream(stream, encoding, Encoding.UTF8, leaveOpen: true);
    }
}
