namespace StatementTracker.Tracking.Timelines;

/// <summary>When a change of stance counts as one.</summary>
public sealed record ShiftOptions
{
    /// <summary>Days with a side that there must be before and after; 2 or more, default 3.</summary>
    public int MinDays { get; init; } = 3;

    /// <summary>
    /// How likely so clear a change may be if the order of the days were chance; above 0, below 1, default 0.05. It holds for each
    /// speaker and target: among a hundred pairs without any change about five are reported at 0.05.
    /// </summary>
    public double Significance { get; init; } = 0.05;

    /// <summary>Statements shown for each side; default 3.</summary>
    public int Evidence { get; init; } = 3;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MinDays, 2);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Significance);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(Significance, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(Evidence);
    }
}
