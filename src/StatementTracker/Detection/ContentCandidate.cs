namespace StatementTracker.Detection;

/// <summary>A reading of what a cue's content is.</summary>
internal sealed class ContentCandidate
{
    public required ContentStart Start { get; init; }

    /// <summary>The pieces in text order; direct speech without its marks.</summary>
    public required List<TokenRange> Pieces { get; init; }

    /// <summary>The token that announces the content (complementizer, colon, preposition, opening mark), or the first one of it.</summary>
    public required int Announced { get; init; }

    /// <summary>How many other beginnings the cue offers in front of this one.</summary>
    public int Rank { get; init; }

    /// <summary>Whether a rule of construction found it, rather than two boundaries.</summary>
    public bool FromRule { get; init; } = true;

    public float Score { get; set; }
}
