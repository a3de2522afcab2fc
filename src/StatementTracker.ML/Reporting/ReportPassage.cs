using StatementTracker.ML.Evaluation;

namespace StatementTracker.ML.Reporting;

/// <summary>A stretch of an article in a report.</summary>
/// <param name="Heading">Where it stands; may hold text of the article.</param>
/// <param name="Pieces">The text.</param>
/// <param name="Notes">What there is to say of it, each with a label.</param>
internal sealed record ReportPassage(string Heading, IReadOnlyList<ContextPiece> Pieces, IReadOnlyList<(string Label, string Text)> Notes);
