namespace StatementTracker.ML.Auditing;

/// <summary>Two articles that are the same, or nearly.</summary>
/// <param name="First">File and line of the one.</param>
/// <param name="Second">File and line of the other.</param>
/// <param name="Similarity">Share of the shorter one's runs of five words that the other has too; 1 for the same text.</param>
/// <param name="IsAcrossSplit">Whether one is in the data and the other in what it is held against.</param>
public sealed record SimilarArticles(string First, string Second, double Similarity, bool IsAcrossSplit);
