using StatementTracker.ML.Corpora;
using StatementTracker.ML.Evaluation;

namespace StatementTracker.ML.Training;

/// <summary>Trains a model from annotated articles and measures it. Not thread-safe; one training each.</summary>
/// <example>
/// <code>
/// TrainedModel model = new ModelTrainer(TrainingConfiguration.Default).Train();
/// model.Save("my.stmodel");
/// </code>
/// </example>
public sealed class ModelTrainer
{
    private readonly TrainingConfiguration _configuration;
    private readonly IProgress<TrainingProgress>? _progress;
    private readonly CancellationToken _cancellation;

    /// <summary>Prepares a training.</summary>
    /// <param name="configuration">What to train, from what.</param>
    /// <param name="progress">Told of every step; may be null.</param>
    /// <param name="cancellation">Stops the training at the next step.</param>
    /// <exception cref="ArgumentNullException"><paramref name="configuration"/> is null.</exception>
    public ModelTrainer(TrainingConfiguration configuration, IProgress<TrainingProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _configuration = configuration;
        _progress = progress;
        _cancellation = cancellation;
    }

    /// <summary>Reads the articles, chooses the best configuration if there is a grid, measures by cross-validation, and trains on all of them.</summary>
    /// <exception cref="CorpusException">An article is faulty.</exception>
    /// <exception cref="TrainingException">There is nothing to learn from.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; nothing has been written.</exception>
    public TrainedModel Train()
    {
        var data = TrainingData.Read(_configuration, _cancellation);
        (TrainingConfiguration chosen, IReadOnlyList<GridScore> grid) = new GridSearch(_configuration, data, Report, _cancellation).Run();
        double searched = grid.Count == 0 ? 0 : GridSearch.Share;
        var languages = new List<TrainedLanguage>();
        var crossValidation = new Evaluator();
        var curve = new List<CurvePoint>();
        for (int i = 0; i < data.Languages.Count; i++)
        {
            Language language = data.Languages[i];
            IReadOnlyList<TrainingArticle> articles = data.Of(language);
            double step = (1 - searched) / data.Languages.Count, from = searched + (step * i);
            Report($"{language.Name}: cross-validation", from);
            var validation = new CrossValidation(chosen, language, _cancellation);
            (float Slope, float Offset) confidence = validation.Run(articles, crossValidation);
            Report($"{language.Name}: learning curve", from + (step / 2));
            curve.AddRange(validation.Curve(articles));
            Report($"{language.Name}: final training", from + (step * 0.9));
            languages.Add(WithConfidence(new LanguageTrainer(chosen, language).Train(articles, _cancellation), confidence));
        }

        EvaluationReport? development = data.Development.Count == 0 ? null : Prediction.Evaluate(data.Development, languages, new EvaluationOptions());
        Report("done", 1);
        return new TrainedModel(chosen, data, languages, new TrainingScores(crossValidation.Report(), development, curve, grid));
    }

    private void Report(string step, double done) => _progress?.Report(new TrainingProgress(step, done));

    private static TrainedLanguage WithConfidence(TrainedLanguage trained, (float Slope, float Offset) confidence)
    {
        Models.DetectionModels detection = trained.Models.Detection;
        Models.DetectionSettings settings = detection.Settings with { ConfidenceSlope = confidence.Slope, ConfidenceOffset = confidence.Offset };
        return trained with { Models = trained.Models with { Detection = detection with { Settings = settings } } };
    }
}
