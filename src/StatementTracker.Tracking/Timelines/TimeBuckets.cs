namespace StatementTracker.Tracking.Timelines;

/// <summary>The calendar behind <see cref="TimeBucket"/>.</summary>
internal static class TimeBuckets
{
    /// <summary>The day of a time, in UTC.</summary>
    public static DateOnly DayOf(DateTimeOffset time) => DateOnly.FromDateTime(time.UtcDateTime);

    /// <summary>The first day of the bucket that a day is in.</summary>
    public static DateOnly StartOf(DateOnly day, TimeBucket bucket) => bucket switch
    {
        TimeBucket.Week => day.AddDays(-Math.Min(((int)day.DayOfWeek + 6) % 7, day.DayNumber)),
        TimeBucket.Month => new DateOnly(day.Year, day.Month, 1),
        TimeBucket.Quarter => new DateOnly(day.Year, day.Month - ((day.Month - 1) % 3), 1),
        TimeBucket.Year => new DateOnly(day.Year, 1, 1),
        _ => day,
    };
}
