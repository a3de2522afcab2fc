namespace StatementTracker.Tracking.Clusters;

/// <summary>One statement of a cluster.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Report">The number of the report it stands in, from 1: articles that are copies of one text (syndicated) are one report.</param>
/// <param name="Verdict">For quotations (wholly or partly) what became of the words; null for indirect speech.</param>
/// <param name="Added">For altered ones the words that the longest variant does not have there, as written.</param>
/// <param name="Missing">The words of the longest variant that it leaves out or has elsewhere, as written; for altered and shortened ones.</param>
public sealed record StatementVariant(
    StatementSummary Statement, int Report, Verdict? Verdict, IReadOnlyList<string> Added, IReadOnlyList<string> Missing);
