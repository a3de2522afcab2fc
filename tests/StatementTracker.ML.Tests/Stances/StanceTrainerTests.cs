using System.IO.Compression;
using Microsoft.ML;
using Microsoft.ML.Data;
using StatementTracker.ML.Stances;
using StatementTracker.ML.Tests.Training;
using StatementTracker.ML.Training;

namespace StatementTracker.ML.Tests.Stances;

public class StanceTrainerTests
{
    [Fact]
    public void Who_acts_takes_a_side_and_whom_it_concerns_does_not_whoever_they_are()
    {
        StanceComparison test = SmallRows.Trained.Report.Test!;

        Assert.Equal(SmallRows.Test.Length, test.Rows);
        Assert.InRange(test.Model.All.MacroF1!.Value, 0.9, 1);
        Assert.InRange(test.BagOfWords.All.MacroF1!.Value, 0, 0.6);
        Assert.InRange(test.Model.SidesF1, 0.9, 1);
        Assert.Empty(test.Model.SeenTargets.Counts);
        Assert.Equal(test.Model.All.Counts.OrderBy(c => c.Key), test.Model.UnseenTargets.Counts.OrderBy(c => c.Key));
    }

    [Fact]
    public void Cross_validation_measures_every_row_once()
    {
        StanceReport report = SmallRows.Trained.Report;

        Assert.Equal(SmallRows.Training.Length, report.TrainingRows);
        foreach (ML.Evaluation.ConfusionMatrix matrix in new[] { report.CrossValidation.Model.All, report.CrossValidation.BagOfWords.All, report.CrossValidation.Model.UnseenTexts })
        {
            Assert.Equal(SmallRows.Training.Length, matrix.Counts.Values.Sum());
        }
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public void The_package_has_the_sides_of_the_rows_and_all_else_of_its_base(string language)
    {
        byte[] bytes = SmallRows.Bytes(SmallRows.Trained);
        StatementModel model = StatementModel.FromStream(new MemoryStream(bytes), "rows");
        using Stream builtIn = typeof(StatementModel).Assembly.GetManifestResourceStream("Models.builtin.stmodel")!;
        Dictionary<string, string> mine = Files(new MemoryStream(bytes)), theirs = Files(builtIn);

        Assert.Equal(theirs.Keys.Order(), mine.Keys.Order());
        string[] changed = [.. mine.Keys.Where(name => mine[name] != theirs[name]).Where(name => name.Contains($"/{language}/", StringComparison.Ordinal))];
        Assert.Equal([$"mlnet/{language}/stance.zip", $"weights/{language}/stance.bin"], changed.Order(StringComparer.Ordinal));
        Assert.Equal("built-in + stance from rows", model.Info.Name);
        Assert.NotEqual(StatementModel.BuiltIn.Info.CorpusHash, model.Info.CorpusHash);
        Assert.Contains("## Test: ", model.Card, StringComparison.Ordinal);
        Assert.Contains("\"bagOfWords\"", model.Scores, StringComparison.Ordinal);
        Assert.Contains("\"chosen\"", model.Info.Configuration, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mara Voss said that Vera Holt attacked the council.")]
    [InlineData("قال سالم الهاشم إن ريم شاهين هاجمت المجلس.")]
    public void A_pipeline_reads_with_it_in_both_languages(string text)
    {
        StatementModel model = StatementModel.FromStream(new MemoryStream(SmallRows.Bytes(SmallRows.Trained)), "rows");
        Statement mine = StatementPipeline.CreateBuilder().UseModel(model).Build().Detect(text).Statements.First(), builtIn = StatementPipeline.CreateBuilder().Build().Detect(text).Statements.First();

        Assert.Equal(builtIn.Stances.Select(stance => stance.Target), mine.Stances.Select(stance => stance.Target));
        Assert.NotEqual(builtIn.Stances.Select(stance => stance.Score), mine.Stances.Select(stance => stance.Score));
    }

    [Fact]
    public void The_same_rows_and_seed_make_the_same_bytes()
    {
        byte[] again = SmallRows.Bytes(new StanceTrainer(SmallRows.Options).Train(SmallRows.Training, SmallRows.Test));

        Assert.Equal(SmallRows.Bytes(SmallRows.Trained), again);
        Assert.NotEqual(again, SmallRows.Bytes(new StanceTrainer(SmallRows.Options with { Seed = 8 }).Train(SmallRows.Training, SmallRows.Test)));
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public void The_compiled_model_scores_as_the_one_of_ML_NET_does_with_the_offsets_that_were_chosen(string code)
    {
        _ = Language.TryParse(code, out Language? language);
        LearnedStance learned = new StanceLearner(SmallRows.Options, StanceFeatureWriters.Model(), others: true, default).Learn(SmallRows.Of(language!, ..), new StanceScores());
        StanceFeatureWriter write = StanceFeatureWriters.Model();
        var ml = new MLContext(1);
        using var stream = new MemoryStream(learned.Zip);
        PredictionEngine<Input, Output> engine = ml.Model.CreatePredictionEngine<Input, Output>(
            ml.Model.Load(stream, out _), inputSchemaDefinition: SparseRows.Schema<Input>(1 << SmallRows.Options.SlotBits));
        foreach (StanceRow row in SmallRows.Of(language!, ..))
        {
            uint[] features = write(row, true);
            float[] expected = engine.Predict(new Input { Features = SparseRows.ToVector(features, 1 << SmallRows.Options.SlotBits) }).Score, scores = new float[expected.Length];
            learned.Classifier.Model.Score(features, scores);
            double[] odds = [.. scores.Select((score, c) => Math.Exp(score - learned.Offsets[c]))];
            Assert.All(odds.Zip(expected), pair => Assert.Equal(pair.Second, pair.First / odds.Sum(), 1e-5));
        }
    }

    [Fact]
    public void A_base_keeps_what_it_learned()
    {
        using TemporaryFolder folder = new();
        string path = folder.At("base.stmodel");
        SmallTraining.Both.Save(path);
        TrainedStances trained = new StanceTrainer(SmallRows.Options).Train(SmallRows.Of(Language.Arabic, ..), basePackage: path);
        Dictionary<string, string> mine = Files(new MemoryStream(SmallRows.Bytes(trained))), theirs = Files(File.OpenRead(path));

        Assert.Null(trained.Report.Test);
        Assert.Contains("# small + stance from rows", trained.Card, StringComparison.Ordinal);
        Assert.Equal(theirs["weights/ar/cue.bin"], mine["weights/ar/cue.bin"]);
        Assert.Equal(theirs["weights/en/stance.bin"], mine["weights/en/stance.bin"]);
        Assert.NotEqual(theirs["weights/ar/stance.bin"], mine["weights/ar/stance.bin"]);
    }

    [Fact]
    public void A_base_without_the_language_of_the_rows_is_refused()
    {
        using TemporaryFolder folder = new();
        string path = folder.At("arabic.stmodel");
        SmallTraining.Train("ar").Save(path);

        StatementModelException fault = Assert.Throws<StatementModelException>(() => new StanceTrainer(SmallRows.Options).Train(SmallRows.Of(Language.English, ..), basePackage: path));
        Assert.Equal($"{path}: it has no models for English, which the rows are in. Take another base, or leave those rows out.", fault.Message);
    }

    [Fact]
    public void Rows_that_teach_nothing_are_refused_with_the_way_out()
    {
        StanceRow[] rows = SmallRows.Of(Language.English, ..);

        Assert.Equal("There is no row to learn from.", Refused([]));
        Assert.Equal("All 60 rows in English have the label neutral: there is nothing to tell apart. Add rows with other labels.", Refused([.. rows.Where(row => row.Label == Stance.Neutral).Take(60)]));
        Assert.Equal("There are 2 different texts in English, fewer than the 3 parts of the cross-validation. Add rows.", Refused(rows[..4]));
        Assert.Contains("The test has rows in Arabic", Refused(rows, SmallRows.Of(Language.Arabic, ..)), StringComparison.Ordinal);
        ArgumentException options = Assert.Throws<ArgumentException>(() => new StanceTrainer(new StanceOptions { Folds = 1, L2 = [] }));
        Assert.Contains("Folds is 1; it must be 2 to 20. L2 must have at least one value", options.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_labels_are_enough()
    {
        StanceRow[] rows = [.. SmallRows.Of(Language.Arabic, ..).Where(row => row.Label != Stance.Neutral)];
        StanceScores scores = new StanceTrainer(SmallRows.Options).Train(rows).Report.CrossValidation.Model;

        Assert.InRange(scores.All.MacroF1!.Value, 0.9, 1);
        Assert.Equal(["oppose", "support"], scores.All.Labels);
    }

    [Fact]
    public void Rows_of_a_text_that_is_learned_from_are_told_apart()
    {
        StanceRow[] rows = SmallRows.Of(Language.English, ..);
        StanceScores test = new StanceTrainer(SmallRows.Options).Train(rows, [rows[0], .. SmallRows.Of(Language.English, 8..).Select(row => row with { Text = row.Text + " Again." })]).Report.Test!.Model;

        Assert.Equal(1, test.SeenTexts.Counts.Values.Sum());
        Assert.Equal(test.All.Counts.Values.Sum() - 1, test.UnseenTexts.Counts.Values.Sum());
    }

    [Fact]
    public void It_stops_when_told()
    {
        using CancellationTokenSource cancel = new();
        cancel.Cancel();

        Assert.Throws<OperationCanceledException>(() => new StanceTrainer(SmallRows.Options, cancellation: cancel.Token).Train(SmallRows.Training));
    }

    [Fact]
    public void Offsets_bring_a_rare_label_forward()
    {
        // The rare label's score is right in its order, but always a little below.
        float[][] scores = [[0, 0.5f, -9], [0, 0.4f, -9], [0, 0.3f, -9], [0, -0.4f, -9], [0, -0.9f, -9], [0, -0.9f, -9], [0, -0.9f, -9], [0, -0.9f, -9]];
        (float[] offsets, double macro) = LabelOffsets.Of(scores, [1, 1, 1, 1, 0, 0, 0, 0]);

        Assert.Equal(1, macro, 1e-9);
        Assert.InRange(offsets[1], 0.4f, 0.9f);
        Assert.Equal(0, offsets[2], 1e-6f);
    }

    private static string Refused(StanceRow[] rows, StanceRow[]? test = null) =>
        Assert.Throws<TrainingException>(() => new StanceTrainer(SmallRows.Options).Train(rows, test)).Message;

    /// <summary>The contents of a package by name, without what is written about all of them.</summary>
    private static Dictionary<string, string> Files(Stream package)
    {
        using ZipArchive zip = new(package);
        return zip.Entries.Where(entry => entry.FullName is not ("manifest.json" or "manifest.sha256" or "card.md" or "scores.json")).ToDictionary(entry => entry.FullName, entry =>
        {
            using Stream stream = entry.Open();
            return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(stream));
        });
    }

    private sealed class Input
    {
        public VBuffer<float> Features { get; set; }
    }

    private sealed class Output
    {
        public float[] Score { get; set; } = [];
    }
}
