using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StatementTracker.Text;

/// <summary>The code units of a short word, so that words are compared and hashed at once and not letter by letter. No word holds U+0000.</summary>
internal readonly record struct WordKey(Vector256<ushort> Units)
{
    /// <summary>Longer words have no key; fewer than one in a thousand are.</summary>
    public const int MaxLength = 16;

    public static WordKey Of(ReadOnlySpan<char> word)
    {
        Span<ushort> units = stackalloc ushort[MaxLength];
        units.Clear();
        MemoryMarshal.Cast<char, ushort>(word).CopyTo(units);
        return new WordKey(Vector256.Create<ushort>(units));
    }

    /// <summary>The same for the word [<paramref name="start"/>, <paramref name="end"/>) of a text, read at once where the text goes on.</summary>
    public static WordKey Of(string text, int start, int end)
    {
        if (start + MaxLength > text.Length)
        {
            return Of(text.AsSpan(start, end - start));
        }

        // Sixteen code units lie inside the text, which the line above checked; those behind the word are masked out.
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan(start)));
        return new WordKey(Vector256.LoadUnsafe(ref first) & Vector256.LessThan(Vector256<ushort>.Indices, Vector256.Create((ushort)(end - start))));
    }

    /// <summary>A number whose upper bits are spread over all words.</summary>
    public ulong Hash()
    {
        Vector256<ulong> parts = Units.AsUInt64();
        ulong hash = (parts[0] * 0x9E3779B97F4A7C15) ^ (parts[1] * 0xD6E8FEB86659FD93) ^ (parts[2] * 0x9FB21C651E98DF25) ^ (parts[3] * 0xBF58476D1CE4E5B9);
        return (hash ^ (hash >> 32)) * 0x9E3779B97F4A7C15;
    }
}
