namespace StatementTracker.Tracking.Timelines;

/// <summary>When two statements count as a contradiction.</summary>
public sealed record ContradictionOptions
{
    /// <summary>How far apart the two may be; default 90 days.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromDays(90);

    /// <summary>
    /// The share of the words of the shorter one that an announcement and its denial must have in common (at least two); above 0 to 1,
    /// default 0.5. Words of one or two letters do not count.
    /// </summary>
    public double MinOverlap { get; init; } = 0.5;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Window, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MinOverlap);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MinOverlap, 1);
    }
}
