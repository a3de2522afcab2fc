namespace StatementTracker.Tracking.Timelines;

/// <summary>A stretch of the calendar, in UTC.</summary>
public enum TimeBucket
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A week from Monday to Sunday.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>Three months, the first of them January, April, July or October.</summary>
    Quarter,

    /// <summary>A year.</summary>
    Year,
}
