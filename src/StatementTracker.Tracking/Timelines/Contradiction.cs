namespace StatementTracker.Tracking.Timelines;

/// <summary>Two statements of one speaker that do not go together.</summary>
/// <param name="Kind">How they contradict each other.</param>
/// <param name="Speaker">The speaker of both; a joint statement may have others.</param>
/// <param name="Target">The target of the stances; null for a denial.</param>
/// <param name="Earlier">The earlier one: of stances the last before the later one, of announcements the latest that it denies.</param>
/// <param name="Later">The later one.</param>
public sealed record Contradiction(
    ContradictionKind Kind, string Speaker, string? Target, StatementSummary Earlier, StatementSummary Later);
