namespace StatementTracker.ML.Stances;

/// <summary>The model beside a bag of words, which is the same learner, trained on the same rows, that sees nothing but which words a text has.</summary>
/// <param name="Rows">How many rows were measured.</param>
/// <param name="Model">The model.</param>
/// <param name="BagOfWords">The bag of words.</param>
public sealed record StanceComparison(int Rows, StanceScores Model, StanceScores BagOfWords);
