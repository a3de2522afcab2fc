using StatementTracker.Languages;

namespace StatementTracker;

/// <summary>
/// A name as a comparison sees it: the hashes of its folded words, without articles and the titles in front of a person.
/// </summary>
/// <remarks>
/// Words are compared by 64-bit hash. Names longer than <see cref="MaxWords"/> words are compared by their first ones.
/// Immutable, thread-safe.
/// </remarks>
internal sealed class NameKey
{
    /// <summary>Words of a name that count.</summary>
    public const int MaxWords = 32;

    private readonly ulong[] _words;

    private NameKey(ulong[] words) => _words = words;

    /// <summary>Whether nothing in the name could be compared (no letter, no digit).</summary>
    public bool IsEmpty => _words.Length == 0;

    /// <summary>The hashes of the words, in order.</summary>
    public ReadOnlySpan<ulong> Words => _words;

    /// <summary>Reads a name.</summary>
    public static NameKey Of(ReadOnlySpan<char> name)
    {
        Span<ulong> words = stackalloc ulong[MaxWords];
        return new NameKey(words[..NameReader.Read(name, words)].ToArray());
    }

    /// <summary>One hash for the whole name; 0 if there is nothing to compare. Allocates nothing.</summary>
    public static ulong HashOf(ReadOnlySpan<char> name)
    {
        Span<ulong> words = stackalloc ulong[MaxWords];
        return HashOf(words[..NameReader.Read(name, words)]);
    }

    /// <summary>The same for words that are read already, or a part of them.</summary>
    public static ulong HashOf(ReadOnlySpan<ulong> words)
    {
        ulong hash = 0;
        foreach (ulong word in words)
        {
            hash = Normalizer.Combine(hash, word) | 1; // never 0
        }

        return hash;
    }

    /// <summary>Whether the names are equal or the words of one are all among the words of the other. False if one is empty.</summary>
    public bool Overlaps(NameKey other) =>
        !IsEmpty && !other.IsEmpty && (Within(_words, other._words) || Within(other._words, _words));

    /// <summary>Whether both names have the same words in the same order. False if one is empty.</summary>
    public bool Same(NameKey other) => !IsEmpty && _words.AsSpan().SequenceEqual(other._words);

    private static bool Within(ulong[] few, ulong[] many) =>
        few.Length <= many.Length && Array.TrueForAll(few, word => Array.IndexOf(many, word) >= 0);
}
