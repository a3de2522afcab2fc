using StatementTracker.ML.Training;
using StatementTracker.Models;

namespace StatementTracker.ML.Stances;

/// <summary>Learns from plain rows which side a text takes toward a target, and measures that beside a bag of words. Not thread-safe; one training each.</summary>
/// <example>
/// <code>
/// StanceRow[] rows = [.. StanceRows.Read("rows.csv")];
/// (var training, var test) = StanceRows.HoldOut(rows, 0.1, seed: 7);
/// TrainedStances trained = new StanceTrainer().Train(training, test);
/// Console.WriteLine(trained.Report.ToMarkdown());
/// trained.Save("my.stmodel");
/// </code>
/// </example>
public sealed class StanceTrainer
{
    private readonly StanceOptions _options;
    private readonly IProgress<TrainingProgress>? _progress;
    private readonly CancellationToken _cancellation;

    /// <summary>Prepares a training.</summary>
    /// <param name="options">How to learn; null: the defaults.</param>
    /// <param name="progress">Told of every step; may be null.</param>
    /// <param name="cancellation">Stops the training at the next step.</param>
    /// <exception cref="ArgumentException">Options are out of range; the message names all of them.</exception>
    public StanceTrainer(StanceOptions? options = null, IProgress<TrainingProgress>? progress = null, CancellationToken cancellation = default)
    {
        _options = options ?? new StanceOptions();
        if (string.Join(' ', _options.Faults()) is { Length: > 0 } faults)
        {
            throw new ArgumentException(faults, nameof(options));
        }

        _progress = progress;
        _cancellation = cancellation;
    }

    /// <summary>Learns a model of sides for each language of the rows.</summary>
    /// <param name="rows">Rows to learn from.</param>
    /// <param name="test">Rows to measure with, of the same languages; null or none: only cross-validation measures.</param>
    /// <param name="basePackage">The file of the model (<c>*.stmodel</c>) that everything else is taken from; null: the built-in model.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="TrainingException">There is nothing to learn from, or the test has a language that the rows have not.</exception>
    /// <exception cref="StatementModelException">The base is no model, or has not the languages of the rows.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public TrainedStances Train(IReadOnlyList<StanceRow> rows, IReadOnlyList<StanceRow>? test = null, string? basePackage = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        test ??= [];
        Language[] languages = [.. Language.All.Where(language => rows.Any(row => row.Language == language))];
        StanceRowCheck.Check(rows, test, _options.Folds);
        var package = BasePackage.Read(basePackage, languages);
        (Dictionary<Language, LearnedStance> model, StanceScores modelCv, StanceScores? modelTest) = Learn("model", rows, test, languages, StanceFeatureWriters.Model(), isModel: true);
        (_, StanceScores wordsCv, StanceScores? wordsTest) = Learn("bag of words", rows, test, languages, StanceFeatureWriters.BagOfWords(), isModel: false);
        _progress?.Report(new TrainingProgress("done", 1));
        var report = new StanceReport(
            rows.Count, new StanceComparison(rows.Count, modelCv, wordsCv), modelTest is null ? null : new StanceComparison(test.Count, modelTest, wordsTest!));
        return new TrainedStances(package, _options, rows, model, report);
    }

    private (Dictionary<Language, LearnedStance> Learned, StanceScores CrossValidation, StanceScores? Test) Learn(
        string name, IReadOnlyList<StanceRow> rows, IReadOnlyList<StanceRow> test, Language[] languages, StanceFeatureWriter write, bool isModel)
    {
        var learned = new Dictionary<Language, LearnedStance>();
        var crossValidation = new StanceScores();
        foreach (Language language in languages)
        {
            _progress?.Report(new TrainingProgress($"{language.Name}: {name}", (isModel ? 0 : 0.5) + (0.5 * learned.Count / languages.Length)));
            learned[language] = new StanceLearner(_options, write, others: isModel, _cancellation).Learn([.. rows.Where(row => row.Language == language)], crossValidation);
        }

        return (learned, crossValidation, test.Count == 0 ? null : Measure(rows, test, learned, write));
    }

    private static StanceScores Measure(IReadOnlyList<StanceRow> rows, IReadOnlyList<StanceRow> test, Dictionary<Language, LearnedStance> learned, StanceFeatureWriter write)
    {
        HashSet<string> targets = [.. rows.Select(row => row.Target)], texts = [.. rows.Select(row => row.Text)];
        var scores = new StanceScores();
        foreach (StanceRow row in test)
        {
            scores.Add(row.Label, learned[row.Language].Classifier.Classify(write(row, true)), targets.Contains(row.Target), texts.Contains(row.Text));
        }

        return scores;
    }
}
