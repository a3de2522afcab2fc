namespace StatementTracker.Tracking.Timelines;

/// <summary>A speaker changed sides on a target.</summary>
/// <param name="Speaker">The registered actor, or the name as first seen.</param>
/// <param name="Target">The target as first seen.</param>
/// <param name="From">The side of most days before.</param>
/// <param name="To">The side of most days after.</param>
/// <param name="LastBefore">The last day with a side before the change.</param>
/// <param name="FirstAfter">The first day with a side after it.</param>
/// <param name="DaysBefore">Days with a side before the change, back to the beginning or the shift before.</param>
/// <param name="DaysAfter">Days with a side after it, up to the end or the next shift.</param>
/// <param name="PValue">How likely so clear a change is if the order of the days were chance.</param>
/// <param name="Before">Statements of the old side, the latest ones, in order.</param>
/// <param name="After">Statements of the new side, the first ones, in order.</param>
public sealed record StanceShift(
    string Speaker,
    string Target,
    Stance From,
    Stance To,
    DateOnly LastBefore,
    DateOnly FirstAfter,
    int DaysBefore,
    int DaysAfter,
    double PValue,
    IReadOnlyList<StatementSummary> Before,
    IReadOnlyList<StatementSummary> After);
