namespace StatementTracker.ML.Reporting;

/// <summary>A table of a report: a title, headers, and rows of as many cells.</summary>
internal sealed record ReportTable(string Title, IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Rows);
