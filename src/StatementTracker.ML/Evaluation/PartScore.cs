namespace StatementTracker.ML.Evaluation;

/// <summary>How well one part of the statements is found, paired on its own, one to one.</summary>
/// <param name="Exact">Equal but for what does not count (IoU of at least 0.99).</param>
/// <param name="Overlap">Overlapping by an IoU of at least 0.5.</param>
public sealed record PartScore(FScore Exact, FScore Overlap)
{
    internal static PartScore Empty { get; } = new(new(0, 0, 0), new(0, 0, 0));
}
