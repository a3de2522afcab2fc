namespace StatementTracker.Tracking.Clusters;

/// <summary>What a quotation is against the longest variant of it.</summary>
public enum Verdict
{
    /// <summary>The same words, but for marks and spelling.</summary>
    Verbatim,

    /// <summary>Words are left out, none is added or moved.</summary>
    Shortened,

    /// <summary>Words are changed, added or moved, or a negation is taken out of its sentence.</summary>
    Altered,

    /// <summary>It runs together what another article gives as two statements.</summary>
    Joined,
}
