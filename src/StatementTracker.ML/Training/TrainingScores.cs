using StatementTracker.ML.Evaluation;

namespace StatementTracker.ML.Training;

/// <summary>What was measured in a training.</summary>
/// <param name="CrossValidation">On the articles learned from, each by a model that had not seen it.</param>
/// <param name="Development">On the development set; null if there is none. It chose the model if there was a grid, so it is no test.</param>
/// <param name="LearningCurve">F1 by number of articles; empty if none was asked for.</param>
/// <param name="Grid">Every combination tried, best first; empty if there was no grid.</param>
public sealed record TrainingScores(
    EvaluationReport CrossValidation, EvaluationReport? Development, IReadOnlyList<CurvePoint> LearningCurve, IReadOnlyList<GridScore> Grid);
