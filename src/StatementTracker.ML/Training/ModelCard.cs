using System.Globalization;
using System.Text;
using StatementTracker.ML.Evaluation;

namespace StatementTracker.ML.Training;

/// <summary>Writes card.md of a model from its training: intended use, data, figures per language, limits.</summary>
internal static class ModelCard
{
    public static string Write(TrainingConfiguration configuration, TrainingData data, TrainingScores scores)
    {
        var card = new StringBuilder();
        card.Append(CultureInfo.InvariantCulture, $"# {configuration.Name}\n\n");
        card.Append("A StatementTracker model: finds who said what in news articles.\n\n## Intended use\n\n");
        card.Append("News prose in the languages below, one article a text. Not meant for chats, speeches, plays or court minutes, and no ground for a judgement of a person without a look at the article: every statement carries its offsets for that.\n\n");
        WriteData(card, configuration, data);
        card.Append("\n## Figures\n\n");
        WriteFigures(card, $"Cross-validation by article, {configuration.Folds} folds (F1; IoU of contents 0.5)", scores.CrossValidation);
        if (scores.Development is { } development)
        {
            WriteFigures(card, "Development set" + (scores.Grid.Count > 0 ? " (it chose the configuration: no test)" : ""), development);
        }

        WriteCurve(card, scores.LearningCurve);
        card.Append("## Limits\n\n");
        card.Append("Figures on articles like those of the corpus say little about others: measure on your own with `statements evaluate`. Fewer examples mean worse answers: see the counts of `statements audit`. Confidence is calibrated on the corpus by cross-validation.\n\n");
        card.Append("## Configuration\n\n```json\n").Append(configuration.ToJson()).Append("\n```\n");
        return card.ToString();
    }

    private static void WriteData(StringBuilder card, TrainingConfiguration configuration, TrainingData data)
    {
        card.Append("## Data\n\n| language | articles | statements |\n|---|---|---|\n");
        foreach (Language language in data.Languages)
        {
            IReadOnlyList<TrainingArticle> articles = data.Of(language);
            card.Append(CultureInfo.InvariantCulture, $"| {language.Name} | {articles.Count} | {articles.Sum(a => a.Annotated.Statements.Count)} |\n");
        }

        card.Append(CultureInfo.InvariantCulture, $"\nFrom {string.Join(", ", configuration.Corpus)}; SHA-256 of texts and annotations `{data.Hash}`.\n");
    }

    private static void WriteFigures(StringBuilder card, string title, EvaluationReport report)
    {
        card.Append(CultureInfo.InvariantCulture, $"{title}:\n\n| language | detection | exact | end-to-end | source | speaker |\n|---|---|---|---|---|---|\n");
        foreach ((string language, LanguageReport figures) in report.Languages)
        {
            Figures f = figures.Figures;
            card.Append(CultureInfo.InvariantCulture, $"| {language} | {f.Detection.F1:F3} | {f.Exact.F1:F3} | {f.EndToEnd.F1:F3} | {Of(f.Source)} | {Of(f.Speaker)} |\n");
        }

        card.Append('\n');
        WriteLabels(card, report);
    }

    private static void WriteLabels(StringBuilder card, EvaluationReport report)
    {
        card.Append("Labels of the statements found (accuracy / macro-F1):\n\n| language | type | kind | channel | act | stance |\n|---|---|---|---|---|---|\n");
        foreach ((string language, LanguageReport figures) in report.Languages)
        {
            LabelConfusions labels = figures.Confusions;
            card.Append(CultureInfo.InvariantCulture, $"| {language} | {Of(labels.Type)} | {Of(labels.Kind)} | {Of(labels.Channel)} | {Of(labels.Act)} | {Of(labels.Stance)} |\n");
        }

        card.Append('\n');
    }

    private static void WriteCurve(StringBuilder card, IReadOnlyList<CurvePoint> curve)
    {
        if (curve.Count == 0)
        {
            return;
        }

        card.Append("Learning curve (F1 on held-out articles):\n\n| language | articles | detection | exact | end-to-end |\n|---|---|---|---|---|\n");
        foreach (CurvePoint point in curve)
        {
            card.Append(CultureInfo.InvariantCulture, $"| {point.Language} | {point.Articles} | {point.Detection:F3} | {point.Exact:F3} | {point.EndToEnd:F3} |\n");
        }

        card.Append('\n');
    }

    private static string Of(ConfusionMatrix matrix) =>
        matrix.Accuracy is { } accuracy ? string.Create(CultureInfo.InvariantCulture, $"{accuracy:F3} / {matrix.MacroF1:F3}") : "–";

    private static string Of(Share share) => share.Value?.ToString("F3", CultureInfo.InvariantCulture) ?? "–";
}
