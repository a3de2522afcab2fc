namespace StatementTracker.Tracking.Networks;

/// <summary>The formulas of <see cref="Normalization"/>.</summary>
internal static class Weights
{
    public static double Normalize(double weight, double one, double other, Normalization normalization) => normalization switch
    {
        Normalization.Average => weight / ((one + other) / 2),
        Normalization.Jaccard => weight / (one + other - weight),
        Normalization.Cosine => weight / Math.Sqrt(one * other),
        _ => weight,
    };
}
