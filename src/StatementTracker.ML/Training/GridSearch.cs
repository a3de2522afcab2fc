using System.Text.Json;
using StatementTracker.ML.Evaluation;

namespace StatementTracker.ML.Training;

/// <summary>Trains every combination of the grid's values and keeps the one that is best on the development set.</summary>
internal sealed class GridSearch(TrainingConfiguration configuration, TrainingData data, Action<string, double> report, CancellationToken cancellation)
{
    /// <summary>The share of a training that the search is taken for, as progress is told.</summary>
    public const double Share = 0.5;

    public (TrainingConfiguration Best, IReadOnlyList<GridScore> Scores) Run()
    {
        if (configuration.Grid.Count == 0)
        {
            return (configuration, []);
        }

        List<GridScore> scores = [];

        // All are made before the first is trained: a wrong name or value is told at once.
        List<(IReadOnlyList<string> Values, TrainingConfiguration Configuration)> candidates = [.. Combinations().Select(values => (values, configuration.With(values)))];
        foreach ((IReadOnlyList<string> values, TrainingConfiguration candidate) in candidates)
        {
            report($"grid {scores.Count + 1}/{candidates.Count}: {string.Join(' ', values)}", Share * scores.Count / candidates.Count);
            scores.Add(new GridScore(values, Score(candidate)));
        }

        // The first of equals is kept, so that the answer does not depend on anything but the order of the grid.
        scores = [.. scores.OrderByDescending(s => s.Score)];
        return (configuration.With(scores[0].Values), scores);
    }

    private IEnumerable<IReadOnlyList<string>> Combinations()
    {
        IEnumerable<IReadOnlyList<string>> combinations = [[]];
        foreach ((string name, IReadOnlyList<JsonElement> values) in configuration.Grid)
        {
            combinations = combinations.SelectMany(head => values.Select(value => (IReadOnlyList<string>)[.. head, $"{name}={value.GetRawText()}"]));
        }

        return combinations;
    }

    private double Score(TrainingConfiguration candidate)
    {
        List<TrainedLanguage> languages = [.. data.Languages.Select(language => new LanguageTrainer(candidate, language).Train(data.Of(language), cancellation))];
        Figures figures = Prediction.Evaluate(data.Development, languages, new EvaluationOptions { WorstMistakes = 0 }).All.Figures;
        return (candidate.Measure switch { "detection" => figures.Detection, "exact" => figures.Exact, _ => figures.EndToEnd }).F1;
    }
}
