using StatementTracker.Languages;

namespace StatementTracker.Actors;

/// <summary>The words that names begin with: a quick no for nearly all words of a text.</summary>
/// <remarks>Filled by one thread, then only read, which is thread-safe.</remarks>
internal sealed class NameBeginnings
{
    private readonly HashFilter _words = new();

    /// <summary>Adds the first word of a name; returns the hash of the whole name, 0 if there is nothing to compare in it. Allocates nothing.</summary>
    public ulong Add(ReadOnlySpan<char> name)
    {
        Span<ulong> words = stackalloc ulong[NameKey.MaxWords];
        words = words[..NameReader.Read(name, words)];
        if (!words.IsEmpty)
        {
            _words.Add(words[0]);
        }

        return NameKey.HashOf(words);
    }

    /// <summary>Whether a name may begin with the word; never false for one that begins a name.</summary>
    public bool Has(ulong word) => _words.Has(word);
}
