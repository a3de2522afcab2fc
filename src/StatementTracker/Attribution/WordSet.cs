namespace StatementTracker.Attribution;

/// <summary>A set of words by their hashes, in the order they came: most hold two or three, which are quicker searched than hashed.</summary>
internal sealed class WordSet
{
    /// <summary>From this number on the words are hashed as well.</summary>
    private const int Many = 24;

    private readonly List<ulong> _words = [];
    private HashSet<ulong>? _hashed;

    public int Count => _words.Count;

    public bool Contains(ulong word) => _hashed?.Contains(word) ?? _words.Contains(word);

    /// <summary>Adds a word that is not there yet.</summary>
    public void Add(ulong word)
    {
        if (Contains(word))
        {
            return;
        }

        _words.Add(word);
        if (_hashed is not null)
        {
            _hashed.Add(word);
        }
        else if (_words.Count == Many)
        {
            _hashed = [.. _words];
        }
    }

    /// <summary>How many of the given words are there, each as often as it is given.</summary>
    public int CountOf(List<ulong> words)
    {
        int count = 0;
        foreach (ulong word in words)
        {
            count += Contains(word) ? 1 : 0;
        }

        return count;
    }

    public List<ulong>.Enumerator GetEnumerator() => _words.GetEnumerator();
}
