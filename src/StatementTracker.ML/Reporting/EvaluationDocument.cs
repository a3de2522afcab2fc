using StatementTracker.ML.Evaluation;

namespace StatementTracker.ML.Reporting;

/// <summary>Lays an evaluation out.</summary>
internal static class EvaluationDocument
{
    public static ReportDocument Of(EvaluationReport report) => new(
        "Evaluation",
        [Articles(report), "A statement is found where its content overlaps (IoU of letters and digits) by at least 0.5; end-to-end also needs the right source."],
        [.. Languages(report).Select(language => new ReportSection(language.Title, [.. Tables(language.Report)], [])), .. Mistakes(report)]);

    /// <summary>Each language, and all of them first if there are several.</summary>
    public static IEnumerable<(string Title, LanguageReport Report)> Languages(EvaluationReport report) =>
        (report.Languages.Count == 1 ? [] : new[] { ("All languages", report.All) })
            .Concat(report.Languages.Select(language => (LanguageTitle(language.Key), language.Value)));

    public static string LanguageTitle(string code) => Language.TryParse(code, out Language? language) ? language.Name : code;

    private static string Articles(EvaluationReport report) => report.Missing.Count == 0
        ? $"{report.All.Articles} articles."
        : $"{report.All.Articles} articles; no predictions for {report.Missing.Count} of them: {string.Join(", ", report.Missing.Take(5))}{(report.Missing.Count > 5 ? " …" : "")}";

    private static IEnumerable<ReportTable> Tables(LanguageReport report)
    {
        yield return new ReportTable("Statements", ["", "P", "R", "F1", "right", "predicted", "gold"],
        [
            Row("detection", report.Figures.Detection), Row("exact", report.Figures.Exact),
            Row("characters", report.Figures.Characters), Row("end-to-end", report.Figures.EndToEnd),
        ]);
        yield return new ReportTable("Parts", ["", "P", "R", "F1", "right", "predicted", "gold"],
        [
            Row("cue, exact", report.Parts.Cue.Exact), Row("cue, overlap", report.Parts.Cue.Overlap),
            Row("source, exact", report.Parts.Source.Exact), Row("source, overlap", report.Parts.Source.Overlap),
            Row("content, exact", report.Parts.Content.Exact), Row("content, overlap", report.Parts.Content.Overlap),
            Row("whole, exact", report.Parts.Whole.Exact), Row("whole, overlap", report.Parts.Whole.Overlap),
        ]);
        yield return new ReportTable("Of the found, right", ["", "share", "right", "of"], [.. Shares(report.Figures).Select(share => Row(share.Name, share.Share))]);
        yield return new ReportTable("BIO tags, exact match", ["", "P", "R", "F1", "right", "predicted", "gold"],
        [
            Row("source", report.Tags.Source), Row("cue", report.Tags.Cue), Row("content", report.Tags.Content),
            Row("content without leading \"that\"", report.Tags.ContentWithoutThat),
        ]);
        foreach ((string set, IReadOnlyDictionary<string, LabelScore> labels) in report.Labels)
        {
            yield return new ReportTable(
                $"By {set}: F1 of the statements, recall by gold's label and precision by the predicted one",
                [set, "content", "exact", "cue", "source", "whole", "gold", "predicted"],
                [.. labels.Select(label => Row(label.Key, label.Value))]);
        }

        foreach ((string name, ConfusionMatrix matrix) in report.Confusions.All.Where(confusion => confusion.Matrix.Labels.Count > 0))
        {
            yield return Labels(name, matrix);
            yield return Confusion(name, matrix);
        }

        if (report.StanceCalibration.Error is { } error)
        {
            yield return new ReportTable(
                $"stance: reliability of the scores, expected calibration error {ReportText.Of(error)}",
                ["answers", "mean score", "share right"],
                [.. report.StanceCalibration.Bins.Select(bin => (string[])[ReportText.Of(bin.Count), ReportText.Of(bin.MeanScore), ReportText.Of(bin.ShareRight)])]);
        }
    }

    public static IEnumerable<(string Name, Share Share)> Shares(Figures figures) =>
    [
        ("source", figures.Source), ("cue", figures.Cue), ("speaker", figures.Speaker), ("kind", figures.Kind),
        ("type", figures.Type), ("channel", figures.Channel), ("act", figures.Act), ("stance", figures.Stance),
    ];

    private static ReportTable Labels(string name, ConfusionMatrix matrix) => new(
        $"{name}: accuracy {ReportText.Of(matrix.Accuracy)}, macro-F1 {ReportText.Of(matrix.MacroF1)}",
        ["label", "P", "R", "F1", "right", "predicted", "gold"],
        [.. matrix.Labels.Where(label => label != ConfusionMatrix.NoLabel).Select(label => Row(label, matrix.Of(label)))]);

    private static ReportTable Confusion(string name, ConfusionMatrix matrix) => new(
        $"{name}: gold (rows) taken for (columns)",
        ["", .. matrix.Labels],
        [.. matrix.Labels.Where(gold => matrix.Of(gold).Gold > 0).Select(gold => (string[])[gold, .. matrix.Labels.Select(label => matrix[gold, label] is > 0 and int count ? ReportText.Of(count) : "")])]);

    private static IEnumerable<ReportSection> Mistakes(EvaluationReport report) =>
        report.Mistakes.GroupBy(mistake => (mistake.Language, mistake.Sort)).Select(group => new ReportSection(
            $"{LanguageTitle(group.Key.Language)}: {Title(group.Key.Sort)}", [], [.. group.Select(Passage)]));

    private static string Title(MistakeSort sort) => sort switch
    {
        MistakeSort.Missed => "missed, the longest",
        MistakeSort.False => "found, but not annotated, the surest",
        MistakeSort.WrongBoundaries => "wrong boundaries, the least overlap",
        MistakeSort.WrongSource => "wrong source, the surest",
        _ => "wrong speaker, the surest",
    };

    private static ReportPassage Passage(Mistake mistake) => new(
        $"{mistake.Article} ({mistake.Where})", mistake.Context, [.. new[] { ("right", mistake.Expected), ("found", mistake.Found) }.Where(note => note.Item2.Length > 0)]);

    private static string[] Row(string name, FScore score) =>
        [name, ReportText.Of(score.Precision), ReportText.Of(score.Recall), ReportText.Of(score.F1), ReportText.Of(score.Right), ReportText.Of(score.Predicted), ReportText.Of(score.Gold)];

    private static string[] Row(string name, Share share) => [name, ReportText.Of(share.Value), ReportText.Of(share.Right), ReportText.Of(share.Of)];

    private static string[] Row(string name, LabelScore score) =>
    [
        name, ReportText.Of(score.Content.Overlap.F1), ReportText.Of(score.Content.Exact.F1), ReportText.Of(score.Cue.Overlap.F1), ReportText.Of(score.Source.Overlap.F1),
        ReportText.Of(score.Whole.Overlap.F1), ReportText.Of(score.Content.Overlap.Recall.Of), ReportText.Of(score.Content.Overlap.Precision.Of),
    ];
}
