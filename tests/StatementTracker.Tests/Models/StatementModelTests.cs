using StatementTracker.Models;

namespace StatementTracker.Tests.Models;

/// <summary>Whole models: what they say, and which one reads.</summary>
public class StatementModelTests
{
    private const string Arabic = "قال وزير النقل سالم العمري إن الجسر سيفتح قبل الشتاء. وأضاف أن أحدا لم يصب.";
    private const string English = "Transport minister Salem Omari said the bridge would open before winter. He denied that it was late.";

    [Fact]
    public void A_package_reads_back_as_it_was_written()
    {
        ModelPackage package = new("ar", "en");
        StatementModel model = ModelPackage.Read(package.Write());

        Assert.Equal([Language.Arabic, Language.English], model.Languages);
        Assert.Equal(("نموذجي", FeatureVersion.Current, "# بطاقة", "{}"), (model.Info.Name, model.Info.FeatureVersion, model.Card, model.Scores));
        foreach (Language language in model.Languages)
        {
            Assert.All(ModelLoader.Decisions(model.Of(language)!), d => Assert.Equal(package.Files[$"weights/{language.Code}/{d.Key}.bin"], CompiledWeights.Write(d.Value)));
        }
    }

    [Fact]
    public void The_stream_stays_open_and_the_file_is_not_held()
    {
        byte[] bytes = new ModelPackage("ar").Write();
        using MemoryStream stream = new(bytes);
        StatementModel.FromStream(stream, "x");
        Assert.True(stream.CanRead);

        string file = Path.GetTempFileName();
        File.WriteAllBytes(file, bytes);
        Assert.Equal("نموذجي", StatementModel.FromFile(file).Info.Name);
        File.Delete(file);
        Assert.Throws<ArgumentException>(() => StatementModel.FromStream(new System.IO.Compression.DeflateStream(stream, System.IO.Compression.CompressionMode.Decompress), "x"));
    }

    [Fact]
    public void The_built_in_model_is_small_and_has_every_language()
    {
        using Stream stream = typeof(StatementModel).Assembly.GetManifestResourceStream("Models.builtin.stmodel")!;

        Assert.InRange(stream.Length, 1, 8 << 20);
        Assert.Equal(Language.All.ToHashSet(), StatementModel.BuiltIn.Languages.ToHashSet());
        Assert.Equal(FeatureVersion.Current, StatementModel.BuiltIn.Info.FeatureVersion);
        Assert.Contains("Arabic", StatementModel.BuiltIn.Card, StringComparison.Ordinal);
        Assert.Same(StatementModel.BuiltIn.Of(Language.Arabic), StatementModel.BuiltIn.Of(Language.Arabic));
    }

    [Fact]
    public void The_built_in_model_is_as_sound_as_a_given_one()
    {
        using Stream stream = typeof(StatementModel).Assembly.GetManifestResourceStream("Models.builtin.stmodel")!;

        Assert.Equal(StatementModel.BuiltIn.Info.CorpusHash, StatementModel.FromStream(stream, "built-in").Info.CorpusHash);
    }

    [Fact]
    public void A_package_opens_without_its_weights()
    {
        using Stream stream = typeof(StatementModel).Assembly.GetManifestResourceStream("Models.builtin.stmodel")!;
        long before = GC.GetAllocatedBytesForCurrentThread();
        using PackageReader package = new(stream);
        long opened = GC.GetAllocatedBytesForCurrentThread() - before;
        ModelLoader.Load(package, Language.Arabic);
        long loaded = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(opened, 0, 400_000);
        Assert.InRange(loaded, 3_000_000, 200_000_000);
    }

    [Fact]
    public void The_last_model_that_has_the_language_reads()
    {
        StatementModel silent = Silent("en"), same = Same();

        Assert.NotEmpty(Contents(English));
        Assert.Empty(Contents(English, silent));
        Assert.Equal(Contents(Arabic), Contents(Arabic, silent));
        Assert.Empty(Contents(English, same, silent));
        Assert.Equal(Contents(English), Contents(English, silent, same));
        Assert.Empty(Contents(Arabic, same, Silent("ar")));
    }

    [Fact]
    public void One_model_answers_alike_on_many_threads()
    {
        StatementPipeline pipeline = StatementPipeline.CreateBuilder().UseModel(Same()).Build();
        string[] texts = [.. Enumerable.Range(1, 16).SelectMany(i => new[] { Repeated(Arabic, i), Repeated(English, i) })];
        string[] alone = [.. texts.Select(text => Shown(StatementPipeline.CreateBuilder().Build(), text))];
        string[][] answers = new string[8][];

        Thread[] threads = [.. Enumerable.Range(0, 8).Select(t => new Thread(() => answers[t] = [.. texts.Select(text => Shown(pipeline, text))]))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.All(answers, answer => Assert.Equal(alone, answer));
    }

    private static string Repeated(string text, int times) => string.Join('\n', Enumerable.Repeat(text, times));

    private static string Shown(StatementPipeline pipeline, string text) =>
        string.Join('\n', pipeline.Detect(text).Statements.Select(s => $"{s.Content.Text}/{s.Cue.Text}/{s.Source.Text} {s.Confidence:R}"));

    private static string[] Contents(string text, params StatementModel[] models)
    {
        StatementPipelineBuilder builder = StatementPipeline.CreateBuilder();
        Array.ForEach(models, model => builder.UseModel(model));
        return [.. builder.Build().Detect(text).Statements.Select(s => s.Content.Text)];
    }

    private static StatementModel Same()
    {
        using Stream stream = typeof(StatementModel).Assembly.GetManifestResourceStream("Models.builtin.stmodel")!;
        return StatementModel.FromStream(stream, "same");
    }

    /// <summary>A model for which no word is a cue.</summary>
    private static StatementModel Silent(string language)
    {
        ModelPackage package = new(language);
        package.Files[$"weights/{language}/cue.bin"] = CompiledWeights.Write(new LinearModel(new float[1024], [-20f]));
        return ModelPackage.Read(package.Write());
    }
}
