namespace StatementTracker.ML.Training;

/// <summary>One combination of values that was tried, and what it reached on the development set.</summary>
/// <param name="Values">Values by dotted name, as overrides are written.</param>
/// <param name="Score">The measure of the configuration (F1), 0 to 1.</param>
public sealed record GridScore(IReadOnlyList<string> Values, double Score);
