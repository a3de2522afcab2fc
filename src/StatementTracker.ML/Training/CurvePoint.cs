namespace StatementTracker.ML.Training;

/// <summary>A point of a learning curve: F1 on held-out articles after training on some others.</summary>
/// <param name="Language">Code of the language.</param>
/// <param name="Articles">Articles learned from.</param>
/// <param name="Detection">F1 of detected statements, 0 to 1.</param>
/// <param name="Exact">F1 of statements with exactly the right content.</param>
/// <param name="EndToEnd">F1 of statements right in content and source.</param>
public sealed record CurvePoint(string Language, int Articles, double Detection, double Exact, double EndToEnd);
