namespace StatementTracker.ML.Training;

/// <summary>How a choice among labels is learned: maximum entropy by Microsoft.ML's stochastic dual coordinate ascent, one thread.</summary>
/// <param name="Iterations">Passes over the examples at most, 1 or more.</param>
/// <param name="L2">Regularization, above 0.</param>
/// <param name="Balance">
/// How far rare labels are made up for, 0 to 1: every example weighs the inverse of its label's share to this power. 0 learns the labels as frequent as they
/// are, 1 as if all were equally frequent.
/// </param>
public sealed record ClassifierOptions(int Iterations, float L2, float Balance);
