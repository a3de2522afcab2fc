namespace StatementTracker.Languages;

/// <summary>
/// Words by the hash of their form, in flat arrays: a byte for each slot tells most words that are not there from few cache lines. Forms are not kept: with 64 bits, the chance that any two of 100,000
/// forms share a hash is below one in three billion.
/// </summary>
/// <remarks>Filled once, then only read: reading is thread-safe and allocates nothing.</remarks>
internal sealed class HashTable
{
    private byte[] _marks;
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

        _marks = new byte[size];
        _keys = new ulong[size];
        _words = new Word?[size];
        _mask = size - 1;
    }

    public int Count { get; private set; }

    /// <summary>The entry of a hash; null if there is none.</summary>
    public Word? Find(ulong key)
    {
        int slot = (int)key & _mask;
        byte mark = MarkOf(key);
        while (_marks[slot] is var other and not 0)
        {
            if (other == mark && _keys[slot] == key)
            {
                return _words[slot];
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
        _marks[slot] = MarkOf(key);
        _keys[slot] = key;
        _words[slot] = word;
    }

    /// <summary>Bits of a key that its slot does not tell; never 0, which marks an empty slot.</summary>
    private static byte MarkOf(ulong key) => (byte)((key >> 56) | 1);

    private void Grow()
    {
        (ulong[] keys, Word?[] words) = (_keys, _words);
        _marks = new byte[keys.Length * 2];
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
