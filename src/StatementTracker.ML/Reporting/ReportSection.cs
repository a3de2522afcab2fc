namespace StatementTracker.ML.Reporting;

/// <summary>A part of a report under a heading: tables, then passages.</summary>
internal sealed record ReportSection(string Title, IReadOnlyList<ReportTable> Tables, IReadOnlyList<ReportPassage> Passages);
