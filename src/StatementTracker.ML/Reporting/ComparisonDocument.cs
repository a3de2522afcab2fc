using StatementTracker.ML.Evaluation;

namespace StatementTracker.ML.Reporting;

/// <summary>Lays a comparison out.</summary>
internal static class ComparisonDocument
{
    public static ReportDocument Of(ComparisonReport report) => new(
        "Comparison",
        [$"A: {report.FirstName}", $"B: {report.SecondName}", "A statement is right if its content overlaps by at least 0.5 and its source is right."],
        [
            .. EvaluationDocument.Languages(report.First).Zip(EvaluationDocument.Languages(report.Second), (a, b) => new ReportSection(a.Title, [Figures(a.Report, b.Report)], [])),
            new ReportSection("Statement by statement", [Counts(report)], []),
            new ReportSection("Only A got right", [], [.. report.OnlyFirst.Select(Passage)]),
            new ReportSection("Only B got right", [], [.. report.OnlySecond.Select(Passage)]),
        ]);

    private static ReportTable Figures(LanguageReport a, LanguageReport b) => new(
        "Figures",
        ["", "A", "B", "B − A"],
        [.. Measures(a).Zip(Measures(b), (x, y) => (string[])[x.Name, ReportText.Of(x.Value), ReportText.Of(y.Value), ReportText.Difference(y.Value - x.Value)])]);

    private static ReportTable Counts(ComparisonReport report) => new(
        "Annotated statements that are right",
        ["in both", "only in A", "only in B", "in neither"],
        [[ReportText.Of(report.RightInBoth), ReportText.Of(report.OnlyFirst.Count), ReportText.Of(report.OnlySecond.Count), ReportText.Of(report.RightInNeither)]]);

    private static IEnumerable<(string Name, double? Value)> Measures(LanguageReport report) =>
    [
        ("detection P", report.Figures.Detection.Precision), ("detection R", report.Figures.Detection.Recall), ("detection F1", report.Figures.Detection.F1),
        ("exact F1", report.Figures.Exact.F1), ("characters F1", report.Figures.Characters.F1), ("end-to-end F1", report.Figures.EndToEnd.F1),
        .. EvaluationDocument.Shares(report.Figures).Select(share => ($"{share.Name}, of the found", share.Share.Value)),
        ("cue F1, exact", report.Parts.Cue.Exact.F1), ("source F1, exact", report.Parts.Source.Exact.F1), ("whole F1, overlap", report.Parts.Whole.Overlap.F1),
        ("BIO source F1", report.Tags.Source.F1), ("BIO cue F1", report.Tags.Cue.F1), ("BIO content F1", report.Tags.Content.F1),
        ("act macro-F1", report.Confusions.Act.MacroF1), ("stance macro-F1", report.Confusions.Stance.MacroF1),
    ];

    private static ReportPassage Passage(OneSidedStatement statement) => new($"{statement.Article} ({statement.Where})", statement.Context, []);
}
