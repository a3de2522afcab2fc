using System.Text.Json;
using StatementTracker.ML.Training;

namespace StatementTracker.Cli.Tests;

/// <summary><c>statements train</c>, and the commands that read with what it made.</summary>
public sealed class TrainTests : IDisposable
{
    private static readonly string[] _fast =
    [
        "--set", "folds=2", "--set", "slotBits=14", "--set", "learningCurve=[]", "--set", "languages=[\"ar\",\"en\"]",
        "--set", "detection.cue.iterations=5", "--set", "detection.content.epochs=2", "--set", "detection.source.epochs=2", "--set", "antecedent.epochs=2",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_configuration_is_printed_whole_and_reads_back()
    {
        CommandRun plain = new(), overridden = new(), again = new();

        Assert.Equal(0, await plain.Invoke("train", "--print-config"));
        Assert.Equal(TrainingConfiguration.Default.ToJson() + "\n", plain.Output);
        Assert.Empty(plain.Error);
        Assert.Equal(0, await overridden.Invoke("train", "--print-config", "--set", "detection.content.epochs=4", "--set", "name=نموذجي", "-o", _folder.At("my.json")));
        Assert.Empty(overridden.Output);
        Assert.Equal(0, await again.Invoke("train", _folder.At("my.json"), "--print-config"));
        Assert.Equal(await File.ReadAllTextAsync(_folder.At("my.json")), again.Output);
        Assert.Contains("\"name\": \"نموذجي\"", again.Output, StringComparison.Ordinal);
        Assert.Contains("\"epochs\": 4", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_is_trained_and_read_with_and_compared()
    {
        string model = _folder.At("my.stmodel"), gold = Gold(), old = _folder.At("old.jsonl"), young = _folder.At("new.jsonl");
        CommandRun train = new(), oldRun = new(), newRun = new(), compare = new(), evaluate = new();

        Assert.Equal(0, await train.Invoke([.. Training(model)]));
        Assert.Empty(train.Output);
        Assert.Matches("^0 % \\d+ s Arabic: cross-validation\n", train.Error);
        Assert.Contains("| Arabic | 20 |", train.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("## Limits", train.Error, StringComparison.Ordinal);
        Assert.Equal([model], Directory.GetFiles(_folder.Path, "my.*"));

        Assert.Equal(0, await oldRun.Invoke("detect", gold, "-o", old));
        Assert.Equal(0, await newRun.Invoke("detect", gold, "--model", model, "-o", young));
        Assert.NotEqual(await File.ReadAllTextAsync(old), await File.ReadAllTextAsync(young));
        Assert.Equal(0, await compare.Invoke("evaluate", gold, "--compare", old, young, "--format", "json"));
        Assert.Equal(0, await evaluate.Invoke("evaluate", gold, "--model", model, "--format", "json"));
        double first = DetectionF1(compare, "first"), second = DetectionF1(compare, "second");
        Assert.InRange(first, 0.6, 1);
        Assert.InRange(second, 0.4, 1);
        Assert.Equal(second, DetectionF1(evaluate, null));
    }

    [Fact]
    public async Task Ctrl_c_leaves_nothing_and_an_older_model_as_it_was()
    {
        using CancellationTokenSource cancel = new();
        string model = _folder.Write("my.stmodel", "older");
        await cancel.CancelAsync();
        CommandRun run = new();

        Assert.Equal(130, await run.Invoke(cancel.Token, [.. Training(model)]));
        Assert.Equal("older", await File.ReadAllTextAsync(model));
        Assert.Equal([_folder.At("default.json"), model], Directory.GetFileSystemEntries(_folder.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_wrong_with_configuration_or_data_is_one_line()
    {
        string model = _folder.At("my.stmodel");

        await Fails("There is no property \"sead\" to override.", [.. Training(model), "--set", "sead=1"]);
        await Fails("\"folds\" is 1; it must be 2 to 20.", [.. Training(model), "--set", "folds=1"]);
        await Fails("has 19 different articles in Arabic, fewer than the 20 folds", [.. Training(model), "--set", "folds=20", "--set", $"corpus={Corpus(19)}"]);
        await Fails("there is no such file or folder", [.. Training(model), "--set", "corpus=[\"no-such-folder\"]"]);
        await Fails("no-such.json: there is no such file or folder. Check the name.", ["train", _folder.At("no-such.json"), "--output", model]);
        await Fails("cannot be written", [.. Training(_folder.At("no/such/my.stmodel"))]);
        await Fails("it is a folder", [.. Training(_folder.Path)]);
        Assert.Equal([_folder.At("default.json")], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Theory]
    [InlineData("train")]
    [InlineData("train", "my.json")]
    [InlineData("train", "", "--output", "my.stmodel")]
    [InlineData("train", "--output", "my.stmodel")]
    [InlineData("train", "my.json", "--output", "my.stmodel", "--no-such-option")]
    [InlineData("train", "my.json", "more.json", "--output", "my.stmodel")]
    [InlineData("train", "my.json", "--output", "my.stmodel", "--set")]
    public async Task A_wrong_command_line_is_2_and_says_where_help_is(params string[] args)
    {
        CommandRun run = new();

        Assert.Equal(2, await run.Invoke(args));
        Assert.Contains("--help", run.ErrorLines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("detect", "sample")]
    [InlineData("evaluate", "gold.jsonl")]
    public async Task What_is_no_model_is_one_line(string command, string input)
    {
        string model = _folder.Write("نموذج.stmodel", "no zip, but long enough to be one");
        CommandRun run = new(), missing = new();

        Assert.Equal(1, await run.Invoke(command, input, "--model", model));
        Assert.Equal($"{model}: it is not a model package (no zip). Train a model with 'statements train', or take the built-in one.", Assert.Single(run.ErrorLines));
        Assert.Empty(run.Output);
        Assert.Equal(1, await missing.Invoke(command, input, "--model", _folder.At("none.stmodel")));
        Assert.StartsWith($"{_folder.At("none.stmodel")}: the file cannot be read", Assert.Single(missing.ErrorLines), StringComparison.Ordinal);
    }

    private static async Task Fails(string reason, params string[] args)
    {
        CommandRun run = new();

        Assert.Equal(1, await run.Invoke(args));
        Assert.Contains(reason, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    /// <summary>A training of a second: the first articles of the corpus.</summary>
    private IEnumerable<string> Training(string model) =>
        ["train", _folder.Write("default.json", TrainingConfiguration.Default.ToJson()), "--output", model, .. _fast, "--set", $"corpus={Corpus(20)}"];

    private static string Corpus(int count) => JsonSerializer.Serialize(Articles("ar", 0, count).Concat(Articles("en", 0, count)));

    private static IEnumerable<string> Articles(string language, int skip, int count) =>
        Directory.GetFiles(RepositoryFiles.At($"src/corpus/{language}")).Order(StringComparer.Ordinal).Skip(skip).Take(count);

    /// <summary>Articles that <see cref="Training"/> has not seen, as JSON Lines.</summary>
    private string Gold()
    {
        string path = _folder.At("gold.jsonl");
        ML.Corpora.Corpus.Write(Articles("ar", 20, 4).Concat(Articles("en", 20, 4)).SelectMany(file => ML.Corpora.Corpus.Open(file)), path, ML.Corpora.CorpusFormat.JsonLines);
        return path;
    }

    private static double DetectionF1(CommandRun run, string? side)
    {
        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement report = side is null ? json.RootElement : json.RootElement.GetProperty(side);
        return report.GetProperty("all").GetProperty("figures").GetProperty("detection").GetProperty("f1").GetDouble();
    }
}
