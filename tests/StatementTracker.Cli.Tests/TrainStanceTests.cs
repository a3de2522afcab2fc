using System.Globalization;
using System.Text;
using System.Text.Json;

namespace StatementTracker.Cli.Tests;

/// <summary><c>statements train stance</c>, and what reads with the model that it made.</summary>
public sealed class TrainStanceTests : IDisposable
{
    private static readonly string[] _things = ["harbour", "bridge", "tunnel", "market", "school", "station", "stadium", "clinic", "library", "airport"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_model_is_trained_from_two_forms_of_rows_and_read_with()
    {
        string model = _folder.At("my.stmodel");
        CommandRun train = new(), detect = new();

        Assert.Equal(0, await train.Invoke("train", "stance", "--data", Csv(), "--data", JsonLines(), "--hold-out", "0.2", "--format", "json", "--output", model));
        using JsonDocument report = JsonDocument.Parse(train.Output);
        JsonElement test = report.RootElement.GetProperty("test");
        Assert.Equal(20, report.RootElement.GetProperty("trainingRows").GetInt32() / 4);
        Assert.Equal(20, test.GetProperty("rows").GetInt32());
        Assert.InRange(test.GetProperty("model").GetProperty("all").GetProperty("macroF1").GetDouble(), 0.8, 1);
        Assert.InRange(test.GetProperty("bagOfWords").GetProperty("all").GetProperty("macroF1").GetDouble(), 0.1, 1);
        Assert.Matches("^0 % \\d+ s Arabic: model\n", train.Error);
        Assert.Equal(0, await detect.Invoke("detect", _folder.Write("a.txt", "The mayor said that we welcome the new harbour."), "--model", model, "--format", "jsonl"));
        Assert.Contains("\"stances\":[{", detect.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_goes_to_a_file_in_the_format_of_its_name_or_to_the_terminal()
    {
        CommandRun file = new(), terminal = new() { Terminal = true };

        Assert.Equal(0, await file.Invoke("train", "stance", "-d", Csv(), "--test", JsonLines(), "--report", _folder.At("report.md"), "-o", _folder.At("a.stmodel")));
        Assert.Empty(file.Output);
        Assert.Contains("## Test: 50 rows", await File.ReadAllTextAsync(_folder.At("report.md")), StringComparison.Ordinal);
        Assert.Equal(0, await terminal.Invoke("train", "stance", "-d", Csv(), "-o", _folder.At("b.stmodel")));
        Assert.Contains("Cross-validation: 50 rows", terminal.Output, StringComparison.Ordinal);
        Assert.Contains("bag of words", terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_one_line_and_an_older_model_stays()
    {
        string model = _folder.Write("my.stmodel", "older"), csv = Csv();

        await Fails("rows.csv:3: unknown label \"maybe\"", "-d", _folder.Write("rows.csv", "text,target,label\na,b,favor\nc,d,maybe\n"), "-o", model);
        await Fails("no-such.csv: there is no such file or folder", "-d", "no-such.csv", "-o", model);
        await Fails("have the label support: there is nothing to tell apart", "-d", _folder.Write("one.csv", "text,target,label\na,b,favor\nc,d,favor\n"), "-o", model);
        await Fails("it is not a model package", "-d", csv, "--base", model, "-o", model);
        await Fails("The test has rows in Arabic", "-d", _folder.Write("english.csv", English()), "--test", csv, "-o", model);
        Assert.Equal("older", await File.ReadAllTextAsync(model));
        Assert.Empty(Directory.GetFiles(_folder.Path, "*.tmp"));
    }

    [Theory]
    [InlineData("--data", "a.csv")]
    [InlineData("--output", "a.stmodel")]
    [InlineData("--data", "a.csv", "--output", "a.stmodel", "--hold-out", "1")]
    [InlineData("--data", "a.csv", "--output", "a.stmodel", "--hold-out", "0.1", "--test", "b.csv")]
    [InlineData("--data", "a.csv", "--output", "a.stmodel", "--format", "xml")]
    public async Task A_wrong_command_line_is_2_and_says_where_help_is(params string[] args)
    {
        CommandRun run = new(), help = new();

        Assert.Equal(2, await run.Invoke(["train", "stance", .. args]));
        Assert.Equal("See 'statements train stance --help'.", run.ErrorLines[^1]);
        Assert.Equal(0, await help.Invoke("train", "stance", "--help"));
        Assert.Contains("bag of words", help.Output, StringComparison.Ordinal);
    }

    private static async Task Fails(string reason, params string[] args)
    {
        CommandRun run = new();

        Assert.Equal(1, await run.Invoke(["train", "stance", .. args]));
        Assert.Contains(reason, run.ErrorLines[^1], StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    /// <summary>50 rows, half of them Arabic.</summary>
    private string Csv() => _folder.Write("rows-ok.csv", English() + Arabic(0));

    private static string English()
    {
        StringBuilder text = new("text,target,label,lang\n");
        foreach (string thing in _things)
        {
            text.Append(CultureInfo.InvariantCulture, $"\"We welcome the new {thing}, at last.\",{thing},favor,en\nWe will never accept the {thing}.,{thing},AGAINST,en\n");
        }

        return text.Append("The harbour opens at nine.,harbour,none,en\nThe bridge is long.,bridge,none,en\nThe tunnel opens at ten.,tunnel,none,en\nThe market is wide.,market,none,en\nThe school opens at eight.,school,none,en\n").ToString();
    }

    private static string Arabic(int first) => string.Concat(
        Enumerable.Range(first, 10).Select(i => $"نرحب بالمشروع الجديد رقم {i} أخيرا,المشروع,support,ar\nلن نقبل المشروع رقم {i} أبدا,المشروع,oppose,ar\n")
            .Concat(Enumerable.Range(first, 5).Select(i => $"يفتح المشروع رقم {i} أبوابه صباحا,المشروع,neutral,ar\n")));

    /// <summary>50 other rows, all of them Arabic.</summary>
    private string JsonLines() => _folder.Write("rows.jsonl", string.Concat((Arabic(100) + Arabic(200)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(','))
        .Select(field => JsonSerializer.Serialize(new { text = field[0], target = field[1], label = field[2], lang = field[3] }) + "\n")));
}
