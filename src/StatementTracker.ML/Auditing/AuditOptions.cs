namespace StatementTracker.ML.Auditing;

/// <summary>What an audit takes for too few and too similar.</summary>
public sealed record AuditOptions
{
    /// <summary>A label with at most that many examples in a language is reported; default 50.</summary>
    public int FewExamples { get; init; } = 50;

    /// <summary>
    /// Two articles are near duplicates if the shorter one shares at least that share of its runs of five words with the other, 0 to 1;
    /// default 0.5.
    /// </summary>
    public double NearDuplicate { get; init; } = 0.5;
}
