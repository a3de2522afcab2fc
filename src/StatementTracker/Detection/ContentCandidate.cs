namespace StatementTracker.Detection;

/// <summary>A reading of what a cue's content is.</summary>
/// <remarks>Candidates are used again: one is valid until the contents of the next cue are asked for.</remarks>
internal sealed class ContentCandidate
{
    public ContentStart Start { get; set; }

    /// <summary>The pieces in text order, one at least; direct speech without its marks.</summary>
    public List<TokenRange> Pieces { get; init; } = new(1);

    /// <summary>The token that announces the content (complementizer, colon, preposition, opening mark), or the first one of it.</summary>
    public int Announced { get; set; }

    /// <summary>How many other beginnings the cue offers in front of this one.</summary>
    public int Rank { get; set; }

    /// <summary>Whether a rule of construction found it, rather than two boundaries.</summary>
    public bool FromRule { get; set; } = true;

    public float Score { get; set; }

    /// <summary>The first piece.</summary>
    public TokenRange Head => Pieces[0];

    /// <summary>The last piece, which may be the first.</summary>
    public TokenRange Tail => Pieces[^1];
}
