namespace StatementTracker.Tracking.Timelines;

/// <summary>Statements counted by speaker, target and time. Immutable, thread-safe.</summary>
public sealed class StatementTimeline
{
    private StatementTimeline(TimeBucket bucket, IReadOnlyList<TimelineSeries> series, int undated)
    {
        Bucket = bucket;
        Series = series;
        Undated = undated;
    }

    /// <summary>What one point stands for.</summary>
    public TimeBucket Bucket { get; }

    /// <summary>A series for each speaker, and one for each of their targets; those with the most statements first.</summary>
    public IReadOnlyList<TimelineSeries> Series { get; }

    /// <summary>Statements left out because their article has no date.</summary>
    public int Undated { get; }

    // A joint statement counts for each of its speakers; one without a speaker for nobody.
    internal static StatementTimeline Of(StatementQuery query, TimeBucket bucket)
    {
        NameResolver names = new(query.Actors);
        Dictionary<(string Speaker, string? Target), SortedDictionary<DateOnly, TimelinePoint>> series = [];
        int undated = 0;
        foreach (Statement statement in query)
        {
            if (statement.Article.Published is not { } published)
            {
                undated++;
                continue;
            }

            DateOnly start = TimeBuckets.StartOf(TimeBuckets.DayOf(published), bucket);
            foreach (string speaker in names.Of(statement.Speakers))
            {
                Count(series, (speaker, null), start, statement.Stances.Select(stance => stance.Label));
                foreach (IGrouping<string, StanceToward> target in statement.Stances.GroupBy(stance => names.Of(stance.Target)))
                {
                    Count(series, (speaker, target.Key), start, target.Select(stance => stance.Label));
                }
            }
        }

        return new StatementTimeline(bucket, InOrder(series), undated);
    }

    private static void Count(
        Dictionary<(string Speaker, string? Target), SortedDictionary<DateOnly, TimelinePoint>> series,
        (string Speaker, string? Target) key, DateOnly start, IEnumerable<Stance> stances)
    {
        if (!series.TryGetValue(key, out SortedDictionary<DateOnly, TimelinePoint>? points))
        {
            series[key] = points = [];
        }

        points[start] = (points.GetValueOrDefault(start) ?? new TimelinePoint(start, 0, 0, 0, 0)).With(stances);
    }

    private static List<TimelineSeries> InOrder(Dictionary<(string Speaker, string? Target), SortedDictionary<DateOnly, TimelinePoint>> series) =>
    [
        .. series.Select(entry => new TimelineSeries(entry.Key.Speaker, entry.Key.Target, [.. entry.Value.Values]))
            .OrderByDescending(s => s.Count).ThenBy(s => s.Speaker, StringComparer.Ordinal).ThenBy(s => s.Target, StringComparer.Ordinal),
    ];
}
