using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace StatementTracker.Cli.Input;

/// <summary>Reads a stream of plain text as one article.</summary>
internal static class TextFile
{
    /// <summary>Bytes that one article may have: 64 MiB.</summary>
    private const int MaxLength = 64 * 1024 * 1024;

    /// <summary>One article whose id is the name of the stream, the text as it is.</summary>
    /// <exception cref="FormatException">The bytes are no text; the message says where.</exception>
    public static async IAsyncEnumerable<Article> ReadAsync(
        Stream stream, string name, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        MemoryStream bytes = new();
        byte[] buffer = new byte[64 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            bytes.Write(buffer, 0, read);
            CheckLength(bytes.Length);
        }

        yield return new Article(name, Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    /// <summary>UTF-8 with or without byte order mark, or UTF-16 with one.</summary>
    internal static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => DecodeUtf8(bytes, 3),
        [0xFF, 0xFE, ..] => DecodeUtf16(bytes, Encoding.Unicode),
        [0xFE, 0xFF, ..] => DecodeUtf16(bytes, Encoding.BigEndianUnicode),
        _ => DecodeUtf8(bytes, 0),
    };

    private static string DecodeUtf8(ReadOnlySpan<byte> bytes, int start) => Utf8.IsValid(bytes[start..])
        ? Encoding.UTF8.GetString(bytes[start..])
        : throw new FormatException($"not UTF-8 at byte {FirstInvalid(bytes)}. Save the file as UTF-8 (or as UTF-16 with a byte order mark).");

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        int offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out int length) == OperationStatus.Done)
        {
            offset += length;
        }

        return offset;
    }

    private static string DecodeUtf16(ReadOnlySpan<byte> bytes, Encoding encoding) => bytes.Length % 2 == 0
        ? encoding.GetString(bytes[2..])
        : throw new FormatException($"not UTF-16 at byte {bytes.Length - 1}: half a code unit. Save the file as UTF-8.");

    private static void CheckLength(long length)
    {
        if (length > MaxLength)
        {
            throw new FormatException($"longer than {MaxLength} bytes, which no article is. Split it, or use --input-format jsonl.");
        }
    }
}
