using System.Buffers;
using System.Buffers.Text;

namespace StatementTracker.Tracking.Storage;

/// <summary>The parties of a statement in their order as JSON: <c>[12,15]</c>.</summary>
internal sealed class StoredParties
{
    private const int Longest = 24;
    private readonly ArrayBufferWriter<byte> _json = new(64);

    /// <summary>UTF-8; empty, which is written as NULL, if there are none. Valid until the next call.</summary>
    public ReadOnlySpan<byte> Json
    {
        get
        {
            if (_json.WrittenCount > 0)
            {
                _json.Write("]"u8);
            }

            return _json.WrittenSpan;
        }
    }

    public void Clear() => _json.ResetWrittenCount();

    /// <summary>Returns the party that was added.</summary>
    public long Add(long party)
    {
        Span<byte> json = _json.GetSpan(Longest);
        json[0] = (byte)(_json.WrittenCount == 0 ? '[' : ',');
        Utf8Formatter.TryFormat(party, json[1..], out int length);
        _json.Advance(length + 1);
        return party;
    }
}
