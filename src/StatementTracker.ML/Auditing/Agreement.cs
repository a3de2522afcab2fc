using StatementTracker.ML.Evaluation;

namespace StatementTracker.ML.Auditing;

/// <summary>How far two annotations of one text agree.</summary>
/// <param name="First">File and line of the one.</param>
/// <param name="Second">File and line of the other.</param>
/// <param name="FirstAnnotator">Who made the one; null if the corpus does not say.</param>
/// <param name="SecondAnnotator">Who made the other; null if the corpus does not say.</param>
/// <param name="Contents">Contents that overlap by an IoU of at least 0.5; F1 is the same whoever is taken for gold.</param>
/// <param name="EndToEnd">The same with the same source.</param>
public sealed record Agreement(string First, string Second, string? FirstAnnotator, string? SecondAnnotator, FScore Contents, FScore EndToEnd);
