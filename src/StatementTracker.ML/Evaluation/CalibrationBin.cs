namespace StatementTracker.ML.Evaluation;

/// <summary>Answers with about the same score.</summary>
/// <param name="Count">How many, 1 or more.</param>
/// <param name="MeanScore">Their mean score, 0 to 1.</param>
/// <param name="ShareRight">How many of them are right, 0 to 1.</param>
public sealed record CalibrationBin(int Count, double MeanScore, double ShareRight);
