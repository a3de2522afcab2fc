namespace StatementTracker.Tracking.Timelines;

/// <summary>What one speaker said over time, about one target or in all.</summary>
/// <param name="Speaker">The registered actor, or the name as first seen.</param>
/// <param name="Target">The target as first seen; null: all statements of the speaker, with or without a target.</param>
/// <param name="Points">The buckets with statements, in order; those without are left out.</param>
public sealed record TimelineSeries(string Speaker, string? Target, IReadOnlyList<TimelinePoint> Points)
{
    /// <summary>All statements of the series.</summary>
    public int Count => Points.Sum(point => point.Count);
}
