namespace StatementTracker.ML.Evaluation;

/// <summary>Precision and recall that count different statements.</summary>
/// <param name="Recall">Of the annotated ones, those found.</param>
/// <param name="Precision">Of the predicted ones, those right.</param>
public sealed record OneSidedScore(Share Recall, Share Precision)
{
    internal static OneSidedScore Empty { get; } = new(new Share(0, 0), new Share(0, 0));

    /// <summary>The harmonic mean, 0 to 1.</summary>
    public double F1 => (Recall.Value ?? 0) + (Precision.Value ?? 0) is > 0 and var sum ? 2 * (Recall.Value ?? 0) * (Precision.Value ?? 0) / sum : 0;

    internal OneSidedScore Plus(bool isGold, bool right) => isGold ? this with { Recall = Recall.Plus(right) } : this with { Precision = Precision.Plus(right) };
}
