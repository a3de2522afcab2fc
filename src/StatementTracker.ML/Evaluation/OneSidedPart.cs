namespace StatementTracker.ML.Evaluation;

/// <summary>How well one part of some statements is found. A part is right only where the statement is matched by its content.</summary>
/// <param name="Exact">Equal but for what does not count (IoU of at least 0.99).</param>
/// <param name="Overlap">Overlapping by an IoU of at least 0.5; two empty parts are the same.</param>
public sealed record OneSidedPart(OneSidedScore Exact, OneSidedScore Overlap)
{
    internal static OneSidedPart Empty { get; } = new(OneSidedScore.Empty, OneSidedScore.Empty);

    internal OneSidedPart Plus(bool isGold, double? iou) => new(Exact.Plus(isGold, iou >= Matching.Exact), Overlap.Plus(isGold, iou >= Matching.Overlap));
}
