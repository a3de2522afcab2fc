using StatementTracker.ML.Corpora;
using StatementTracker.ML.Training;

namespace StatementTracker.ML.Tests.Training;

/// <summary>Trainings that take a second: the first articles of the corpus, small models, few epochs.</summary>
internal static class SmallTraining
{
    public static readonly string[] Fast =
    [
        "name=small", "folds=2", "slotBits=14", "learningCurve=[]", "detection.cue.iterations=5", "detection.content.epochs=2", "detection.source.epochs=2", "antecedent.epochs=2",
    ];

    private static readonly Lazy<TrainedModel> _both = new(() => Train("ar", "en"));

    /// <summary>Trained on the first 20 articles of each language; made once.</summary>
    public static TrainedModel Both => _both.Value;

    /// <summary>Files of the corpus in the order of their names, counted from 1.</summary>
    public static string[] Articles(string language, int first, int count) =>
        [.. Directory.GetFiles(RepositoryFiles.At($"src/corpus/{language}")).Order(StringComparer.Ordinal).Skip(first - 1).Take(count)];

    public static TrainingConfiguration Configuration(string[] corpus, string[] languages, params string[] overrides) =>
        TrainingConfiguration.Parse(TrainingConfiguration.Default.ToJson(), [.. Fast, $"corpus={Json(corpus)}", $"languages={Json(languages)}", .. overrides]);

    public static TrainedModel Train(params string[] languages) =>
        new ModelTrainer(Configuration([.. languages.SelectMany(l => Articles(l, 1, 20))], languages)).Train();

    public static byte[] Bytes(TrainedModel model)
    {
        using MemoryStream stream = new();
        model.Write(stream);
        return stream.ToArray();
    }

    public static StatementModel Load(TrainedModel model) => StatementModel.FromStream(new MemoryStream(Bytes(model)), "small");

    public static IEnumerable<TrainingArticle> Read(string language, int first, int count) =>
        Articles(language, first, count).SelectMany(path => Corpus.Open(path)).Select(a => new TrainingArticle(a));

    public static string Json(IEnumerable<string> values) => System.Text.Json.JsonSerializer.Serialize(values);
}
