using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace StatementTracker.Models;

/// <summary>
/// The features of one decision as 32-bit hashes, each the mix of a value with the number of the template that gave it: tokens are hashed once
/// and mixed many times, no string is made. Every feature counts once for each time it is added.
/// </summary>
/// <remarks>
/// A template is the place of its <see cref="Add(ulong)"/> in the order of the calls: an extractor makes the same calls whatever it sees. Not
/// thread-safe; reused from decision to decision.
/// </remarks>
internal sealed class FeatureVector(int capacity = 256)
{
    private const ulong TemplateFactor = 0xD6E8FEB86659FD93, FirstFactor = 0x9FB21C651E98DF25, LastFactor = 0xBF58476D1CE4E5B9;

    private uint[] _items = new uint[capacity];
    private uint _template;

    public int Count { get; private set; }

    public ReadOnlySpan<uint> Items => _items.AsSpan(0, Count);

    /// <summary>Begins the features of another decision, or of another part of one: parts differ in their first template.</summary>
    public void Begin(uint template = 0)
    {
        Count = 0;
        _template = template;
    }

    /// <summary>Two values as one, for templates of more than one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Join(ulong first, ulong second) => (first * 0x9E3779B97F4A7C15) ^ (second + 0x7F4A7C15);

    /// <summary>Three values as one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Join(ulong first, ulong second, ulong third) => Join(Join(first, second), third);

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

    public void Add(ulong first, ulong second) => Add(Join(first, second));

    public void Add(ulong first, ulong second, ulong third) => Add(Join(first, second, third));

    public void Add(bool value) => Add(value ? 1UL : 0);

    /// <summary>Adds one of many values of one template, such as a word of a bag: numbers that <see cref="Begin"/> does not reach.</summary>
    public void AddAs(uint template, ulong value)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, _items.Length * 2);
        }

        _items[Count++] = Mix(value, template);
    }

    /// <summary>Adds the values of as many templates: the same as adding one after the other, but mixed eight at a time.</summary>
    public void Add(ReadOnlySpan<ulong> values)
    {
        if (Count + values.Length > _items.Length)
        {
            Array.Resize(ref _items, Math.Max(_items.Length * 2, Count + values.Length));
        }

        Mix(values, _template + 1, _items.AsSpan(Count, values.Length));
        Count += values.Length;
        _template += (uint)values.Length;
    }

    /// <summary>Puts another value in the place of one that is there, where each has a template of its own from <see cref="Begin"/> on.</summary>
    public void Replace(int index, ulong value) => _items[index] = Mix(value, _template - (uint)Count + (uint)index + 1);

    private static void Mix(ReadOnlySpan<ulong> values, uint template, Span<uint> items)
    {
        int i = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<ulong> templates = (Vector512<ulong>.Indices + Vector512.Create((ulong)template)) * TemplateFactor;
            for (; i + Vector512<ulong>.Count <= values.Length; i += Vector512<ulong>.Count)
            {
                Vector512<ulong> hash = (Vector512.Create(values[i..]) ^ templates) * FirstFactor;
                hash = (hash ^ (hash >> 29)) * LastFactor;
                Vector512.Narrow(hash >> 32, Vector512<ulong>.Zero).GetLower().CopyTo(items[i..]);
                templates += Vector512.Create(TemplateFactor * (ulong)Vector512<ulong>.Count);
            }
        }

        for (; i < values.Length; i++)
        {
            items[i] = Mix(values[i], template + (uint)i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Mix(ulong value, uint template)
    {
        ulong hash = (value ^ (template * TemplateFactor)) * FirstFactor;
        hash ^= hash >> 29;
        hash *= LastFactor;
        return (uint)(hash >> 32);
    }
}
