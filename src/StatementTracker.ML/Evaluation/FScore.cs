namespace StatementTracker.ML.Evaluation;

/// <summary>Precision, recall and F1 of something that was looked for.</summary>
/// <param name="Right">How many were found rightly, 0 or more.</param>
/// <param name="Predicted">How many were found.</param>
/// <param name="Gold">How many there are.</param>
public sealed record FScore(int Right, int Predicted, int Gold)
{
    /// <summary>Share of the found that are right, 0 to 1; 0 if nothing was found.</summary>
    public double Precision => Predicted == 0 ? 0 : (double)Right / Predicted;

    /// <summary>Share of what there is that was found, 0 to 1; 0 if there is nothing.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    /// <summary>The harmonic mean of both, 0 to 1.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>The sums of two counts.</summary>
    internal FScore Plus(int right, int predicted, int gold) => new(Right + right, Predicted + predicted, Gold + gold);
}
