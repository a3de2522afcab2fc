namespace StatementTracker.Tracking.Clusters;

/// <summary>When statements count as variants of one.</summary>
public sealed record ClusterOptions
{
    /// <summary>Words that a content must have to be compared at all (articles and the like apart); 3 or more, default 4.</summary>
    public int MinWords { get; init; } = 4;

    /// <summary>
    /// The share of the shorter content that must be in the longer one, half by its words, weighted by rarity, and half by its pairs of
    /// neighbouring words; above 0 to 1, default 0.5. Speakers must share a name, or one must be unknown.
    /// </summary>
    public double MinSimilarity { get; init; } = 0.5;

    /// <summary>The same for statements of speakers who share no name, whose contents must also be of nearly the same length: default 0.8 of the longer one.</summary>
    public double MinSimilarityOfOthers { get; init; } = 0.8;

    /// <summary>The share of the three-word sequences of two articles that makes them copies of one text; above 0 to 1, default 0.7.</summary>
    public double MinCopy { get; init; } = 0.7;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MinWords, 3);
        foreach (double share in (double[])[MinSimilarity, MinSimilarityOfOthers, MinCopy])
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(share);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        }
    }
}
