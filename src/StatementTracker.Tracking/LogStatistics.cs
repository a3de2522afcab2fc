namespace StatementTracker.Tracking;

/// <summary>What a log holds.</summary>
/// <param name="Articles">Number of articles.</param>
/// <param name="Statements">Number of statements.</param>
/// <param name="Speakers">Number of registered actors that spoke, and of different names of other speakers.</param>
/// <param name="Targets">Number of different targets of stances.</param>
/// <param name="Outlets">Number of different outlets.</param>
/// <param name="First">The time of the oldest article; null if none has one.</param>
/// <param name="Last">The time of the newest article.</param>
public sealed record LogStatistics(
    long Articles, long Statements, long Speakers, long Targets, long Outlets, DateTimeOffset? First, DateTimeOffset? Last);
