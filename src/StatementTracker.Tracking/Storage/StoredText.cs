using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace StatementTracker.Tracking.Storage;

/// <summary>Strings in the log: TEXT for every tool; a BLOB of UTF-16LE where UTF-8 or a C string could not hold what the string has.</summary>
internal static class StoredText
{
    public static object ToValue(string text) => IsPlain(text) ? text : MemoryMarshal.AsBytes(text.AsSpan()).ToArray();

    /// <summary>The string of a column; null for NULL.</summary>
    public static string? Read(SqliteDataReader row, int column) => OfValue(row.GetValue(column));

    public static string? OfValue(object? value) => value switch
    {
        string text => text,
        byte[] bytes => new string(MemoryMarshal.Cast<byte, char>(bytes)),
        _ => null,
    };

    private static bool IsPlain(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return false;
        }

        for (int i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
