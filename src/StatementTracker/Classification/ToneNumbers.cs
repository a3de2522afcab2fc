using System.Numerics;
using StatementTracker.Languages;

namespace StatementTracker.Classification;

/// <summary>The numbers of the tones in a set, for <c>foreach</c>; allocates nothing.</summary>
internal ref struct ToneNumbers(Tones tones)
{
    private ulong _rest = (ulong)tones;

    public uint Current { get; private set; }

    public readonly ToneNumbers GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_rest == 0)
        {
            return false;
        }

        Current = (uint)BitOperations.TrailingZeroCount(_rest);
        _rest &= _rest - 1;
        return true;
    }
}
