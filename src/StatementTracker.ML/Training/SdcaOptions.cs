namespace StatementTracker.ML.Training;

/// <summary>How a classifier is learned: stochastic dual coordinate ascent of Microsoft.ML, one thread.</summary>
/// <param name="Iterations">Passes over the examples at most, 1 or more.</param>
/// <param name="L2">Regularization, above 0.</param>
public sealed record SdcaOptions(int Iterations, float L2);
