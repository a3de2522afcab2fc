namespace StatementTracker.ML.Training;

/// <summary>How a choice among candidates is learned.</summary>
/// <param name="Epochs">Passes over the choices, 1 or more.</param>
/// <param name="Dropout">Share of the features left out at random, 0 up to but not 1.</param>
/// <param name="LearningRate">Step of AdaGrad, above 0.</param>
/// <param name="L2">Pull of every weight toward 0, 0 or more.</param>
public sealed record RankingOptions(int Epochs, float Dropout, float LearningRate, float L2);
