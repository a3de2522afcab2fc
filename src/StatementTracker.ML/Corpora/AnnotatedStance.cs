namespace StatementTracker.ML.Corpora;

/// <summary>The side a statement takes, as annotated.</summary>
/// <param name="Target">The actor or thing judged; empty if the corpus does not say.</param>
/// <param name="Label">The side.</param>
public sealed record AnnotatedStance(string Target, Stance Label)
{
    /// <summary>How sure the library was of the side, 0 to 1, to two digits as files have it; null for what a person annotated.</summary>
    public double? Score { get; init; }
}
