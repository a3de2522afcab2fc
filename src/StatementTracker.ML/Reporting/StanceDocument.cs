using StatementTracker.Formats;
using StatementTracker.ML.Evaluation;
using StatementTracker.ML.Stances;

namespace StatementTracker.ML.Reporting;

/// <summary>Lays out what was measured when sides were learned from rows.</summary>
internal static class StanceDocument
{
    public static ReportDocument Of(StanceReport report) => new(
        "Stance from rows",
        [
            $"Learned from {report.TrainingRows} rows.",
            "The bag of words is the same learner on the same rows that sees nothing but words. Sides F1 is the mean F1 of support and oppose; seen targets occur in the rows learned from.",
        ],
        [
            .. report.Test is { } test ? [Section($"Test: {test.Rows} rows", test)] : (ReportSection[])[],
            Section($"Cross-validation: {report.CrossValidation.Rows} rows", report.CrossValidation),
        ]);

    private static ReportSection Section(string title, StanceComparison comparison) => new(
        title,
        [
            new ReportTable("Figures", ["", "rows", "macro-F1", "sides F1", "accuracy", "support", "oppose", "neutral"], [.. Rows("model", comparison.Model), .. Rows("bag of words", comparison.BagOfWords)]),
            new ReportTable(
                "model, by label", ["label", "P", "R", "F1", "right", "predicted", "gold"],
                [.. Enum.GetValues<Stance>().Select(label => ByLabel(EnumNames.Of(label), comparison.Model.All))]),
        ],
        []);

    private static IEnumerable<string[]> Rows(string name, StanceScores scores) =>
        new[] { ("", scores.All), (", seen targets", scores.SeenTargets), (", unseen targets", scores.UnseenTargets), (", seen texts", scores.SeenTexts), (", unseen texts", scores.UnseenTexts) }
            .Where(part => part.Item1.Length == 0 || Count(part.Item2) is > 0 and var count && count < Count(scores.All))
            .Select(part => Row(name + part.Item1, part.Item2));

    private static int Count(ConfusionMatrix matrix) => matrix.Counts.Values.Sum();

    private static string[] Row(string name, ConfusionMatrix matrix) =>
    [
        name, ReportText.Of(Count(matrix)), ReportText.Of(matrix.MacroF1), ReportText.Of(StanceScores.SidesF1Of(matrix)), ReportText.Of(matrix.Accuracy),
        .. new[] { Stance.Support, Stance.Oppose, Stance.Neutral }.Select(label => ReportText.Of(matrix.Of(EnumNames.Of(label)).F1)),
    ];

    private static string[] ByLabel(string label, ConfusionMatrix matrix)
    {
        FScore score = matrix.Of(label);
        return [label, ReportText.Of(score.Precision), ReportText.Of(score.Recall), ReportText.Of(score.F1), ReportText.Of(score.Right), ReportText.Of(score.Predicted), ReportText.Of(score.Gold)];
    }
}
