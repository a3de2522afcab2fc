using StatementTracker.ML.Auditing;
using StatementTracker.ML.Evaluation;

namespace StatementTracker.ML.Reporting;

/// <summary>Lays an audit out.</summary>
internal static class AuditDocument
{
    /// <summary>Examples of each thing that looks wrong; the JSON has them all.</summary>
    private const int MostSpans = 20;

    public static ReportDocument Of(AuditReport report) => new("Audit", [], [.. Sections(report).Where(section => section.Tables.Any(table => table.Rows.Count > 0))]);

    private static IEnumerable<ReportSection> Sections(AuditReport report)
    {
        yield return Section("Size", ["language", "articles", "words", "statements"], report.Sizes.Select(size => (string[])
            [EvaluationDocument.LanguageTitle(size.Language), ReportText.Of(size.Articles), ReportText.Of(size.Words), ReportText.Of(size.Statements)]));
        yield return new ReportSection("Labels", [.. report.Labels.GroupBy(label => label.Set).Select(Labels)], []);
        yield return Section("Too few examples", ["language", "label", "examples"], report.FewExamples.Select(label => (string[])
            [EvaluationDocument.LanguageTitle(label.Language), $"{label.Set} {label.Label}", ReportText.Of(label.Count)]));
        yield return Similar("The same article on both sides of the split", report.Similar.Where(pair => pair.IsAcrossSplit));
        yield return Similar("The same article twice", report.Similar.Where(pair => !pair.IsAcrossSplit));
        yield return Section("Annotated twice", ["first", "second", "contents F1", "end-to-end F1"], report.Agreements.Select(pair => (string[])
            [$"{pair.First} {pair.FirstAnnotator}", $"{pair.Second} {pair.SecondAnnotator}", ReportText.Of(pair.Contents.F1), ReportText.Of(pair.EndToEnd.F1)]));
        yield return Section("Agreement over all of them", ["contents F1"], report.Agreements.Count == 0 ? [] : [[ReportText.Of(report.Agreement.F1)]]);
        yield return Spans(report.Spans);
    }

    private static ReportSection Spans(IReadOnlyList<SuspiciousSpan> spans)
    {
        IGrouping<string, SuspiciousSpan>[] reasons = [.. spans.GroupBy(span => $"{span.Part} {span.Reason}").OrderByDescending(group => group.Count())];
        ReportTable counts = new("", ["what", "spans"], [.. reasons.Select(reason => (string[])[reason.Key, ReportText.Of(reason.Count())])]);
        return new ReportSection("Spans that look wrong", [counts], [.. reasons.SelectMany(reason => reason.Take(MostSpans)).Select(Passage)]);
    }

    private static ReportPassage Passage(SuspiciousSpan span) =>
        new($"{span.Where}: statement {span.Statement}: {span.Part} {span.Reason}", [new ContextPiece(span.Words, true, false)], []);

    private static ReportTable Labels(IGrouping<string, LabelCount> set)
    {
        string[] languages = [.. set.Select(label => label.Language).Distinct()];
        ILookup<(string Language, string Label), int> counts = set.ToLookup(label => (label.Language, label.Label), label => label.Count);
        return new ReportTable(
            set.Key,
            [set.Key, .. languages.Select(EvaluationDocument.LanguageTitle)],
            [.. set.Select(label => label.Label).Distinct().Select(label => (string[])[label, .. languages.Select(language => ReportText.Of(counts[(language, label)].Sum()))])]);
    }

    private static ReportSection Similar(string title, IEnumerable<SimilarArticles> pairs) => Section(
        title, ["first", "second", "similarity"], pairs.Select(pair => (string[])[pair.First, pair.Second, ReportText.Of(pair.Similarity)]));

    private static ReportSection Section(string title, string[] headers, IEnumerable<IReadOnlyList<string>> rows) =>
        new(title, [new ReportTable("", headers, [.. rows])], []);
}
