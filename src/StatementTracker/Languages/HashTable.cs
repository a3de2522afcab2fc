namespace StatementTracker.Languages;

/// <summary>
/// Words by the hash of their form, in two flat arrays. Forms are not kept: with 64 bits, the chance that any two of 100,000
/// forms share a hash is below one in three billion.
/// </summary>
/// <remarks>Filled once, then only read: reading is thread-safe and allocates nothing.</remarks>
internal sealed class HashTable
{
    private ulong[] _keys;
    private Word?[] _words;
    private int _mask;

    public HashTable(int capacity)
    {
        int size = 16;
        while (size < capacity * 2)
        {
            size *= 2;
        }

        _keys = new ulong[size];
        _words = new Word?[size];
        _mask = size - 1;
    }

    public int Count { get; private set; }

    /// <summary>The entry of a hash; null if there is none.</summary>
    public Word? Find(ulong key)
    {
        int slot = (int)key & _mask;
        while (_words[slot] is { } word)
        {
            if (_keys[slot] == key)
            {
                return word;
            }

            slot = (slot + 1) & _mask;
        }

        return null;
    }

    /// <summary>Adds or replaces an entry.</summary>
    public void Set(ulong key, Word word)
    {
        if (Count * 2 > _mask)
        {
            Grow();
        }

        int slot = (int)key & _mask;
        while (_words[slot] is not null && _keys[slot] != key)
        {
            slot = (slot + 1) & _mask;
        }

        Count += _words[slot] is null ? 1 : 0;
        _keys[slot] = key;
        _words[slot] = word;
    }

    private void Grow()
    {
        (ulong[] keys, Word?[] words) = (_keys, _words);
        _keys = new ulong[keys.Length * 2];
        _words = new Word?[keys.Length * 2];
        _mask = _keys.Length - 1;
        Count = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            if (words[i] is { } word)
            {
                Set(keys[i], word);
            }
        }
    }
}
