using System.IO.Compression;
using System.Text.Json;
using StatementTracker.ML.Corpora;
using StatementTracker.ML.Evaluation;
using StatementTracker.ML.Training;

namespace StatementTracker.ML.Tests.Training;

/// <summary>Whole trainings, on a few articles.</summary>
public class ModelTrainerTests
{
    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public void A_model_finds_statements_in_articles_it_has_not_seen(string language)
    {
        StatementPipeline pipeline = StatementPipeline.CreateBuilder().UseModel(SmallTraining.Load(SmallTraining.Both)).Build();
        Evaluator evaluator = new();
        foreach (AnnotatedArticle gold in SmallTraining.Articles(language, 31, 10).SelectMany(path => Corpus.Open(path)))
        {
            evaluator.Add(gold, AnnotatedArticle.FromDetected(pipeline.Detect(gold.Article)).Statements);
        }

        Figures figures = evaluator.Report().All.Figures;
        Assert.InRange(figures.Detection.F1, 0.5, 1);
        Assert.InRange(figures.EndToEnd.F1, 0.35, 1);
    }

    [Fact]
    public void The_same_seed_and_data_give_the_same_file()
    {
        byte[] one = SmallTraining.Bytes(SmallTraining.Train("ar", "en")), two = SmallTraining.Bytes(SmallTraining.Both);

        Assert.Equal(one, two);
        string[] articles = SmallTraining.Articles("en", 1, 20);
        byte[] other = SmallTraining.Bytes(new ModelTrainer(SmallTraining.Configuration(articles, ["en"], "seed=8")).Train());
        Assert.NotEqual(Entry(one, "weights/en/content.bin"), Entry(other, "weights/en/content.bin"));
        Assert.NotEqual(Entry(one, "weights/en/source.bin"), Entry(other, "weights/en/source.bin"));
    }

    [Fact]
    public void Cancelling_ends_a_training_at_its_next_step()
    {
        using CancellationTokenSource cancel = new();
        List<string> steps = [];
        Steps progress = new(step =>
        {
            steps.Add(step.Step);
            cancel.Cancel();
        });

        Assert.Throws<OperationCanceledException>(() => new ModelTrainer(SmallTraining.Configuration(SmallTraining.Articles("ar", 1, 4), ["ar"]), progress, cancel.Token).Train());
        Assert.Equal(["Arabic: cross-validation"], steps);
    }

    [Fact]
    public void Progress_goes_from_step_to_step_up_to_the_end()
    {
        List<double> done = [];
        new ModelTrainer(SmallTraining.Configuration(SmallTraining.Articles("ar", 1, 4), ["ar"]), new Steps(step => done.Add(step.Done))).Train();

        Assert.Equal(done.Order(), done);
        Assert.Equal((0.0, 1.0), (done[0], done[^1]));
    }

    [Fact]
    public void A_file_appears_whole_and_an_older_one_stays_if_writing_fails()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("my.stmodel", "older");
        Directory.CreateDirectory(path + ".part");

        Assert.ThrowsAny<UnauthorizedAccessException>(() => SmallTraining.Both.Save(path));
        Assert.Equal("older", File.ReadAllText(path));
        Assert.ThrowsAny<IOException>(() => SmallTraining.Both.Save(folder.At("no/such/folder.stmodel")));
        Directory.Delete(path + ".part");
        SmallTraining.Both.Save(path);
        Assert.Equal(SmallTraining.Bytes(SmallTraining.Both), File.ReadAllBytes(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void The_package_is_the_same_where_the_stream_cannot_seek()
    {
        using MemoryStream stream = new();
        using (DeflateStream forward = new(stream, CompressionLevel.NoCompression, leaveOpen: true))
        {
            SmallTraining.Both.Write(forward);
        }

        stream.Position = 0;
        using MemoryStream inflated = new();
        using DeflateStream back = new(stream, CompressionMode.Decompress);
        back.CopyTo(inflated);
        Assert.Equal(SmallTraining.Bytes(SmallTraining.Both), inflated.ToArray());
    }

    [Fact]
    public void The_package_says_what_it_was_made_of()
    {
        StatementModel model = SmallTraining.Load(SmallTraining.Both);

        Assert.Equal(("small", SmallTraining.Both.Card), (model.Info.Name, model.Card));
        Assert.Equal(SmallTraining.Both.Configuration.ToJson(), TrainingConfiguration.Parse(model.Info.Configuration, []).ToJson());
        Assert.Equal(["Microsoft.ML", "StatementTracker"], model.Info.Libraries.Keys.Order(StringComparer.Ordinal));
        using JsonDocument scores = JsonDocument.Parse(model.Scores);
        Assert.InRange(scores.RootElement.GetProperty("crossValidation").GetProperty("all").GetProperty("figures").GetProperty("detection").GetProperty("f1").GetDouble(), 0.4, 1);
    }

    [Fact]
    public void The_hash_is_of_texts_and_annotations_and_not_of_files()
    {
        using TemporaryFolder folder = new();
        string[] articles = SmallTraining.Articles("en", 1, 2);
        string copy = folder.Write("copy/a.xml", File.ReadAllText(articles[0])), changed = folder.Write("changed/a.xml", File.ReadAllText(articles[0]).Replace("act=\"assert\"", "act=\"deny\"", StringComparison.Ordinal));

        Assert.Equal(Hash("en", articles), Hash("en", [copy, articles[1]]));
        Assert.NotEqual(Hash("en", articles), Hash("en", [changed, articles[1]]));
    }

    [Fact]
    public void The_card_has_data_figures_and_configuration()
    {
        string[] articles = SmallTraining.Articles("ar", 1, 6), development = SmallTraining.Articles("ar", 21, 2);
        TrainedModel model = new ModelTrainer(SmallTraining.Configuration(articles, ["ar"], $"development={SmallTraining.Json(development)}", "learningCurve=[0.5,1]")).Train();
        int statements = articles.SelectMany(path => Corpus.Open(path)).Sum(a => a.Statements.Count);

        Assert.StartsWith("# small\n", model.Card, StringComparison.Ordinal);
        foreach (string part in new[] { "## Intended use", "## Data", $"| Arabic | 6 | {statements} |", "## Figures", "Cross-validation by article, 2 folds", "Development set:", "Learning curve", "| ar | 3 | ", "## Limits", "\"slotBits\": 14", Hash("ar", articles) })
        {
            Assert.Contains(part, model.Card, StringComparison.Ordinal);
        }

        Assert.NotNull(model.Scores.Development);
    }

    private static string Hash(string language, string[] articles) => TrainingData.Read(SmallTraining.Configuration(articles, [language]), default).Hash;

    private static byte[] Entry(byte[] package, string name)
    {
        using ZipArchive zip = new(new MemoryStream(package));
        using Stream stream = zip.GetEntry(name)!.Open();
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private sealed class Steps(Action<TrainingProgress> report) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => report(value);
    }
}
