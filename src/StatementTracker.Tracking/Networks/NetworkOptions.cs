namespace StatementTracker.Tracking.Networks;

/// <summary>What is counted in a network, and what is left out.</summary>
public sealed record NetworkOptions
{
    /// <summary>What counts once; default: once in an article.</summary>
    public DuplicateRule Duplicates { get; init; } = DuplicateRule.Article;

    /// <summary>How weights allow for how much the two nodes are in the news; default: not at all.</summary>
    public Normalization Normalization { get; init; }

    /// <summary>Speakers with fewer stances (in a relay network: names with fewer relays) are left out; 1 or more, default 1.</summary>
    public int MinCount { get; init; } = 1;

    /// <summary>Edges with a smaller weight, be it positive or negative, are left out; default 0: only those of weight 0.</summary>
    public double MinWeight { get; init; }

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MinCount, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(MinWeight);
    }
}
