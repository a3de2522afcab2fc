namespace StatementTracker.ML.Training;

/// <summary>How far a training is.</summary>
/// <param name="Step">What is being done, for people.</param>
/// <param name="Done">Share of the whole training that is done, 0 to 1.</param>
public sealed record TrainingProgress(string Step, double Done);
