namespace StatementTracker.Tracking.Networks;

/// <summary>How the weight w of an edge allows for the numbers a and b that its two nodes have in all.</summary>
/// <remarks>In networks between speakers a and b are the stances for and against; else what all edges of the node add up to.</remarks>
public enum Normalization
{
    /// <summary>w.</summary>
    None,

    /// <summary>w / ((a + b) / 2).</summary>
    Average,

    /// <summary>w / (a + b - w): for counts that are sets, the Jaccard index.</summary>
    Jaccard,

    /// <summary>w / √(a · b).</summary>
    Cosine,
}
