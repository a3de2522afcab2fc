using System.Numerics;
using StatementTracker.Languages;

namespace StatementTracker.Classification;

/// <summary>The numbers of the tones in a set, for <c>foreach</c>.</summary>
internal readonly ref struct ToneBits
{
    private readonly ulong _bits;

    private ToneBits(ulong bits) => _bits = bits;

    public static ToneBits Of(Tones tones) => new((ulong)tones);

    public Enumerator GetEnumerator() => new(_bits);

    public ref struct Enumerator(ulong bits)
    {
        private ulong _bits = bits;

        public uint Current { get; private set; }

        public bool MoveNext()
        {
            if (_bits == 0)
            {
                return false;
            }

            Current = (uint)BitOperations.TrailingZeroCount(_bits);
            _bits &= _bits - 1;
            return true;
        }
    }
}
