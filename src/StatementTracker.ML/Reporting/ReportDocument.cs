namespace StatementTracker.ML.Reporting;

/// <summary>A report for people, before it is written as Markdown, HTML or tables of a terminal.</summary>
/// <param name="Title">The first heading.</param>
/// <param name="Notes">A few lines below it.</param>
/// <param name="Sections">In the order they are shown.</param>
internal sealed record ReportDocument(string Title, IReadOnlyList<string> Notes, IReadOnlyList<ReportSection> Sections);
