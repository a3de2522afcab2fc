using System.Collections;

namespace StatementTracker.Languages;

/// <summary>Hashes as bits: a quick no for most that are not there, and never one for what is.</summary>
/// <remarks>Filled by one thread, then only read, which is thread-safe.</remarks>
internal sealed class HashFilter
{
    private const int Size = 1 << 16;

    private readonly BitArray _bits = new(Size);

    /// <summary>Adds a hash.</summary>
    public void Add(ulong hash) => _bits[(int)(hash % Size)] = true;

    /// <summary>Whether the hash may be there; false only if it is not.</summary>
    public bool Has(ulong hash) => _bits[(int)(hash % Size)];
}
