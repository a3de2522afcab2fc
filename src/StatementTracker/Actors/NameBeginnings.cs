using System.Collections;

namespace StatementTracker.Actors;

/// <summary>The first words of names, as bits by their hash: a quick no for nearly all words of a text.</summary>
/// <remarks>Filled by one thread, then only read, which is thread-safe.</remarks>
internal sealed class NameBeginnings
{
    private const int Size = 1 << 16;

    private readonly BitArray _bits = new(Size);

    /// <summary>Adds the first word of a name.</summary>
    public void Add(ReadOnlySpan<ulong> words)
    {
        if (!words.IsEmpty)
        {
            Add(words[0]);
        }
    }

    /// <summary>Adds a word.</summary>
    public void Add(ulong word) => _bits[(int)(word % Size)] = true;

    /// <summary>Adds the first words of names.</summary>
    public void AddNames(IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            Add(NameKey.Of(name).Words);
        }
    }

    /// <summary>Whether a name may begin with the word: true for about one in ten words that begin none.</summary>
    public bool Has(ulong word) => _bits[(int)(word % Size)];
}
