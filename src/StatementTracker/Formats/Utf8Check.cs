using System.Buffers;
using System.Text;

namespace StatementTracker.Formats;

/// <summary>Tells where bytes stop being UTF-8.</summary>
internal static class Utf8Check
{
    /// <exception cref="FormatException">The bytes are not UTF-8; the message has the offset of the first wrong one.</exception>
    public static void ThrowIfInvalid(ReadOnlySpan<byte> bytes)
    {
        if (!System.Text.Unicode.Utf8.IsValid(bytes))
        {
            throw new FormatException($"not UTF-8 at byte {FirstInvalid(bytes)}. Save the file as UTF-8.");
        }
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        int offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out int length) == OperationStatus.Done)
        {
            offset += length;
        }

        return offset;
    }
}
