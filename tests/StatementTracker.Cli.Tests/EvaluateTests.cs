using System.Text.Json;

namespace StatementTracker.Cli.Tests;

public sealed class EvaluateTests : IDisposable
{
    private const string Arabic = "قال وزير النقل سالم العمري إن الجسر سيفتح قبل الشتاء.";
    private const string English = "Transport minister Salem Omari said the bridge would open before winter.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static string Statement(string text, string content, string cue, string source) =>
        $$"""{"content":[{{Span(text, content)}}],"cue":[{{Span(text, cue)}}],"source":[{{Span(text, source)}}],"type":"indirect","act":"assert"}""";

    private static string Span(string text, string words) =>
        $"[{text.IndexOf(words, StringComparison.Ordinal)},{text.IndexOf(words, StringComparison.Ordinal) + words.Length}]";

    private static string Right(string text) => text == Arabic
        ? Statement(Arabic, "الجسر سيفتح قبل الشتاء", "قال", "وزير النقل سالم العمري")
        : Statement(English, "the bridge would open before winter", "said", "Transport minister Salem Omari");

    private static string Wrong(string text) => text == Arabic
        ? Statement(Arabic, "الجسر سيفتح قبل الشتاء", "قال", "الجسر")
        : Statement(English, "the bridge would open before winter", "said", "winter");

    private static string Line(string id, string text, string statement, bool withText) =>
        $$"""{"id":"{{id}}",{{(withText ? $"\"text\":\"{text}\"," : "")}}"statements":[{{statement}}]}""" + "\n";

    private string Gold() => _folder.Write("gold.jsonl", Line("a", Arabic, Right(Arabic), true) + Line("e", English, Right(English), true));

    private string Predictions(string name, string arabic, string english) => _folder.Write(name, Line("a", "", arabic, false) + Line("e", "", english, false));

    private static JsonElement Root(CommandRun run)
    {
        using JsonDocument json = JsonDocument.Parse(run.Output);
        return json.RootElement.Clone();
    }

    private static double EndToEnd(JsonElement report) => report.GetProperty("figures").GetProperty("endToEnd").GetProperty("f1").GetDouble();

    [Fact]
    public async Task The_library_reads_the_articles_itself_unless_told_otherwise()
    {
        CommandRun run = new();

        Assert.Equal(0, await run.Invoke("evaluate", Gold(), "--format", "json"));
        Assert.Equal(1, EndToEnd(Root(run).GetProperty("languages").GetProperty("ar")));
        Assert.Equal(1, EndToEnd(Root(run).GetProperty("languages").GetProperty("en")));
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task What_detect_writes_is_scored_like_what_it_finds_now()
    {
        string gold = RepositoryFiles.At("src/corpus"), found = _folder.At("found.jsonl");
        CommandRun convert = new(), detect = new(), now = new(), later = new();

        await convert.Invoke("convert", gold, _folder.At("all.jsonl"), "--to", "jsonl");
        await detect.Invoke("detect", _folder.At("all.jsonl"), "-o", found);
        await now.Invoke("evaluate", _folder.At("all.jsonl"), "--format", "json", "--mistakes", "0");
        await later.Invoke("evaluate", _folder.At("all.jsonl"), "--predictions", found, "--format", "json", "--mistakes", "0");
        Assert.Equal(now.Output, later.Output);
        Assert.InRange(EndToEnd(Root(now).GetProperty("all")), 0.4, 1);
    }

    [Fact]
    public async Task Predictions_are_paired_by_id_and_missing_ones_named()
    {
        string predictions = _folder.Write("p.jsonl", Line("a", "", Wrong(Arabic), false));
        CommandRun run = new();

        Assert.Equal(0, await run.Invoke("evaluate", Gold(), "--predictions", predictions, "--format", "json"));
        Assert.Equal("e", Root(run).GetProperty("missing")[0].GetString());
        Assert.Equal(0, EndToEnd(Root(run).GetProperty("all")));
        Assert.Equal("wrong-source", Root(run).GetProperty("mistakes")[0].GetProperty("sort").GetString());
    }

    [Fact]
    public async Task Two_predictions_are_set_side_by_side()
    {
        string old = Predictions("old.jsonl", Right(Arabic), Wrong(English)), young = Predictions("new.jsonl", Right(Arabic), Right(English));
        CommandRun run = new(), json = new();

        Assert.Equal(0, await run.Invoke("evaluate", Gold(), "--compare", old, young, "--format", "markdown"));
        Assert.Contains("| end-to-end F1 | 0.500 | 1.000 | +0.500 |", run.Output, StringComparison.Ordinal);
        Assert.Contains("| 1 | 0 | 1 | 0 |", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, await json.Invoke("evaluate", Gold(), "--predictions", old, "--compare", young, "--format", "json"));
        Assert.Equal((old, young), (Root(json).GetProperty("firstName").GetString(), Root(json).GetProperty("secondName").GetString()));
        Assert.Equal("e", Root(json).GetProperty("onlySecond")[0].GetProperty("article").GetString());
    }

    [Fact]
    public async Task One_file_is_compared_with_what_is_detected_now()
    {
        CommandRun run = new();

        Assert.Equal(0, await run.Invoke("evaluate", Gold(), "--compare", Predictions("p.jsonl", Wrong(Arabic), Wrong(English)), "--format", "json"));
        Assert.Equal((2, 0), (Root(run).GetProperty("onlyFirst").GetArrayLength(), Root(run).GetProperty("onlySecond").GetArrayLength()));
    }

    [Theory]
    [InlineData("r.html", "<!DOCTYPE html>")]
    [InlineData("r.md", "# Evaluation")]
    [InlineData("r.json", "{")]
    public async Task The_ending_of_the_file_tells_the_format(string name, string beginning)
    {
        CommandRun run = new();

        Assert.Equal(0, await run.Invoke("evaluate", Gold(), "-o", _folder.At(name)));
        Assert.Empty(run.Output);
        Assert.StartsWith(beginning, await File.ReadAllTextAsync(_folder.At(name)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_is_for_people_and_keeps_right_to_left_text_apart()
    {
        CommandRun run = new();
        await run.Invoke("evaluate", Gold(), "--predictions", Predictions("p.jsonl", Wrong(Arabic), Right(English)));

        Assert.Contains("│ detection  │ 1.000 │ 1.000 │ 1.000 │", run.Output, StringComparison.Ordinal);
        Assert.Contains("\u2067وزير النقل سالم العمري\u2069", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public async Task Types_can_be_measured_alone()
    {
        CommandRun run = new();
        await run.Invoke("evaluate", Gold(), "--only", "direct", "--format", "json");

        Assert.Equal(0, Root(run).GetProperty("all").GetProperty("figures").GetProperty("detection").GetProperty("gold").GetInt32());
    }

    [Fact]
    public async Task What_is_wrong_in_gold_or_predictions_is_one_line_each_and_the_rest_is_measured()
    {
        string gold = _folder.Write("gold.jsonl", "no json\n" + Line("e", English, Right(English), true)), predictions = _folder.Write("p.jsonl", "{}\n" + Line("e", "", Right(English), false));
        CommandRun run = new(), strict = new();

        Assert.Equal(1, await run.Invoke("evaluate", gold, "--predictions", predictions, "--format", "json"));
        Assert.Collection(
            run.ErrorLines,
            line => Assert.StartsWith($"{predictions}:1: \"id\" is missing", line, StringComparison.Ordinal),
            line => Assert.StartsWith($"{gold}:1: not JSON", line, StringComparison.Ordinal));
        Assert.Equal(1, EndToEnd(Root(run).GetProperty("all")));
        Assert.Equal(1, await strict.Invoke("evaluate", gold, "--predictions", predictions, "--strict"));
        Assert.Single(strict.ErrorLines);
        Assert.Empty(strict.Output);
    }

    [Fact]
    public async Task A_missing_file_is_one_error_and_an_unwritable_one_too()
    {
        CommandRun missing = new(), unwritable = new();

        Assert.Equal(1, await missing.Invoke("evaluate", _folder.At("none.jsonl"), "--format", "json"));
        Assert.Equal($"{_folder.At("none.jsonl")}: there is no such file or folder. Check the name.", Assert.Single(missing.ErrorLines));
        Assert.Equal(1, await unwritable.Invoke("evaluate", Gold(), "-o", _folder.At("no/such/report.html")));
        Assert.Contains("cannot be written", Assert.Single(unwritable.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_c_ends_with_130()
    {
        using CancellationTokenSource cancel = new();
        await cancel.CancelAsync();
        CommandRun run = new();

        Assert.Equal(130, await run.Invoke(cancel.Token, "evaluate", Gold(), "-o", _folder.At("r.html")));
        Assert.False(File.Exists(_folder.At("r.html")));
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("evaluate", "x", "--mistakes", "-1")]
    [InlineData("evaluate", "x", "--predictions", "p", "--compare", "a", "b")]
    [InlineData("evaluate", "x", "--no-such-option")]
    [InlineData("evaluate", "x", "--format", "pdf")]
    [InlineData("audit")]
    [InlineData("audit", "x", "--no-such-option")]
    [InlineData("convert", "x", "y")]
    [InlineData("convert", "x", "--to", "xml")]
    [InlineData("convert", "x", "y", "--to", "docx")]
    public async Task A_wrong_command_line_is_2_and_says_where_help_is(params string[] args)
    {
        CommandRun run = new();

        Assert.Equal(2, await run.Invoke(args));
        Assert.Contains("--help", run.ErrorLines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("audit")]
    [InlineData("convert")]
    public async Task Help_has_examples_and_exit_codes(string command)
    {
        CommandRun run = new();

        Assert.Equal(0, await run.Invoke(command, "--help"));
        Assert.Contains($"  statements {command} ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes:", run.Output, StringComparison.Ordinal);
    }
}
