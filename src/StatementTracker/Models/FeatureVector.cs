namespace StatementTracker.Models;

/// <summary>
/// The features of one decision as 32-bit hashes, each the mix of a value with the number of the template that gave it: tokens are hashed once
/// and mixed many times, no string is made. Every feature counts once for each time it is added.
/// </summary>
/// <remarks>
/// A template is the place of its <see cref="Add(ulong)"/> in the order of the calls: an extractor makes the same calls whatever it sees. Not
/// thread-safe; reused from decision to decision.
/// </remarks>
internal sealed class FeatureVector
{
    private uint[] _items = new uint[256];
    private uint _template;

    public int Count { get; private set; }

    public ReadOnlySpan<uint> Items => _items.AsSpan(0, Count);

    /// <summary>Begins the features of another decision, or of another part of one: parts differ in their first template.</summary>
    public void Begin(uint template = 0)
    {
        Count = 0;
        _template = template;
    }

    /// <summary>Keeps one of equal features, for what counts once however often it is said.</summary>
    public void Distinct()
    {
        Array.Sort(_items, 0, Count);
        int kept = 0;
        for (int i = 0; i < Count; i++)
        {
            if (kept == 0 || _items[kept - 1] != _items[i])
            {
                _items[kept++] = _items[i];
            }
        }

        Count = kept;
    }

    public void Add(ulong value) => AddAs(++_template, value);

    /// <summary>Adds one of many values of one template, such as a word of a bag: numbers that <see cref="Begin"/> does not reach.</summary>
    public void AddAs(uint template, ulong value)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, _items.Length * 2);
        }

        _items[Count++] = Mix(value, template);
    }

    public void Add(ulong first, ulong second) => Add((first * 0x9E3779B97F4A7C15) ^ (second + 0x7F4A7C15));

    public void Add(ulong first, ulong second, ulong third) => Add((first * 0x9E3779B97F4A7C15) ^ (second + 0x7F4A7C15), third);

    public void Add(bool value) => Add(value ? 1UL : 0);

    private static uint Mix(ulong value, uint template)
    {
        ulong hash = (value ^ (template * 0xD6E8FEB86659FD93)) * 0x9FB21C651E98DF25;
        hash ^= hash >> 29;
        hash *= 0xBF58476D1CE4E5B9;
        return (uint)(hash >> 32);
    }
}
