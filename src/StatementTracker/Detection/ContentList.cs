using System.Runtime.InteropServices;

namespace StatementTracker.Detection;

/// <summary>The contents of one cue in the order of finding, made of candidates that were those of the cues before.</summary>
internal sealed class ContentList
{
    private readonly List<ContentCandidate> _pool = [];
    private readonly List<uint> _marks = [];

    /// <summary>The candidates; whoever asked for them may put them in another order.</summary>
    public List<ContentCandidate> Found { get; } = [];

    /// <summary>How many of them begin where something announces it; a noun phrase may begin anywhere and takes nothing from those behind it.</summary>
    public int Announced { get; private set; }

    /// <summary>Takes all candidates back.</summary>
    public void Clear()
    {
        Found.Clear();
        _marks.Clear();
        Announced = 0;
    }

    /// <summary>Adds a candidate with these pieces.</summary>
    public ContentCandidate Add(ContentStart start, ReadOnlySpan<TokenRange> pieces, int announced, int rank, bool fromRule)
    {
        if (_pool.Count == Found.Count)
        {
            _pool.Add(new ContentCandidate());
        }

        ContentCandidate next = _pool[Found.Count];
        (next.Start, next.Announced, next.Rank, next.FromRule) = (start, announced, rank, fromRule);
        next.Pieces.Clear();
        next.Pieces.AddRange(pieces);
        Found.Add(next);
        _marks.Add(MarkOf(pieces));
        Announced += IsAnnounced(start) ? 1 : 0;
        return next;
    }

    /// <summary>Whether a candidate has as many pieces, with the same first and last one.</summary>
    public bool Has(ReadOnlySpan<TokenRange> pieces)
    {
        // The marks, which lie together, tell nearly always; a candidate is looked at only where one is the same.
        ReadOnlySpan<uint> marks = CollectionsMarshal.AsSpan(_marks);
        uint mark = MarkOf(pieces);
        for (int from = 0; marks[from..].IndexOf(mark) is var at and >= 0; from += at + 1)
        {
            ContentCandidate other = Found[from + at];
            if (other.Pieces.Count == pieces.Length && other.Head == pieces[0] && other.Tail == pieces[^1])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes the candidate found last for one that begins behind something else.</summary>
    public void RestartLast(ContentStart start)
    {
        Announced += (IsAnnounced(start) ? 1 : 0) - (IsAnnounced(Found[^1].Start) ? 1 : 0);
        Found[^1].Start = start;
    }

    private static uint MarkOf(ReadOnlySpan<TokenRange> pieces) =>
        ((uint)pieces[0].First * 0x9E3779B1) ^ ((uint)pieces[0].End * 0x85EBCA77) ^ ((uint)pieces[^1].End * 0xC2B2AE3D) ^ (uint)pieces.Length;

    private static bool IsAnnounced(ContentStart start) =>
        start is not (ContentStart.Noun or ContentStart.Addressee or ContentStart.FusedPreposition or ContentStart.Bare);
}
