namespace StatementTracker.Actors;

/// <summary>What names stand for, by the hash of the name, in two flat arrays: a lookup allocates nothing.</summary>
/// <remarks>
/// Names are not kept: with 64 bits, the chance that any two of 100,000 names share a hash is below one in three billion.
/// Filled by one thread, then only read, which is thread-safe.
/// </remarks>
internal sealed class NameTable
{
    /// <summary>No such name.</summary>
    public const int None = -1;

    /// <summary>A name that several bear: it means none of them.</summary>
    public const int Ambiguous = -2;

    private ulong[] _keys;
    private int[] _values;
    private int _count;

    /// <param name="capacity">Names expected; more will do.</param>
    public NameTable(int capacity = 64)
    {
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(capacity, 8) * 2);
        (_keys, _values) = (new ulong[size], new int[size]);
    }

    /// <summary>What the name stands for, 0 or more; else <see cref="None"/> or <see cref="Ambiguous"/>. The hash 0 is no name.</summary>
    public int Find(ulong name)
    {
        int slot = SlotOf(name);
        return name != 0 && _keys[slot] == name ? _values[slot] : None;
    }

    /// <summary>Adds a name; one that stands for something else already becomes ambiguous. Returns what it stands for now.</summary>
    public int Add(ulong name, int value)
    {
        if ((_count + 1) * 2 > _keys.Length)
        {
            Grow();
        }

        int slot = SlotOf(name);
        bool known = _keys[slot] == name;
        _count += known ? 0 : 1;
        _keys[slot] = name;
        return _values[slot] = !known || _values[slot] == value ? value : Ambiguous;
    }

    private int SlotOf(ulong name)
    {
        int mask = _keys.Length - 1, slot = (int)name & mask;
        while (_keys[slot] != 0 && _keys[slot] != name)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        (ulong[] keys, int[] values) = (_keys, _values);
        (_keys, _values) = (new ulong[keys.Length * 2], new int[keys.Length * 2]);
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                int slot = SlotOf(keys[i]);
                (_keys[slot], _values[slot]) = (keys[i], values[i]);
            }
        }
    }
}
