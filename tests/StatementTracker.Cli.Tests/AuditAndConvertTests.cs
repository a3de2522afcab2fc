using System.Text.Json;

namespace StatementTracker.Cli.Tests;

public sealed class AuditAndConvertTests : IDisposable
{
    private const string Arabic = "قال وزير النقل سالم العمري إن الجسر سيفتح قبل الشتاء.";
    private const string English = "Transport minister Salem Omari said the bridge would open before winter.";
    private const string Gold = "{\"id\":\"a\",\"text\":\"" + Arabic + "\",\"statements\":[{\"content\":[[27,52]],\"cue\":[[0,3]],\"source\":[[4,26]],\"type\":\"indirect\"}]}\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Audit_names_rare_labels_leaks_and_odd_spans()
    {
        string train = _folder.Write("train.jsonl", Gold), dev = _folder.Write("dev.jsonl", Gold);
        CommandRun run = new();

        Assert.Equal(0, await run.Invoke("audit", train, "--against", dev));
        Assert.Contains("type indirect", run.Output, StringComparison.Ordinal);
        Assert.Contains("The same article on both sides of the split", run.Output, StringComparison.Ordinal);
        Assert.Contains("content starts with a bare complementizer (إن)", run.Output.Replace("\u2066", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Audit_writes_json()
    {
        CommandRun run = new();

        Assert.Equal(0, await run.Invoke("audit", _folder.Write("train.jsonl", Gold), "--few", "0", "-o", _folder.At("audit.json")));
        using JsonDocument json = JsonDocument.Parse(await File.ReadAllTextAsync(_folder.At("audit.json")));
        Assert.Equal(1, json.RootElement.GetProperty("sizes")[0].GetProperty("statements").GetInt32());
        Assert.Equal(["direct", "mixed"], json.RootElement.GetProperty("fewExamples").EnumerateArray().Select(label => label.GetProperty("label").GetString()));
    }

    [Fact]
    public async Task Audit_goes_on_behind_what_it_cannot_read()
    {
        CommandRun run = new();

        Assert.Equal(1, await run.Invoke("audit", _folder.Write("train.jsonl", "x\n" + Gold)));
        Assert.Contains("train.jsonl:1: not JSON", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("│ Arabic   │        1 │", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xml", "corpus")]
    [InlineData("brat", "corpus")]
    [InlineData("jsonl", "all.jsonl")]
    [InlineData("label-studio", "tasks.json")]
    public async Task What_is_converted_evaluates_the_same(string form, string target)
    {
        string gold = _folder.Write("gold.jsonl", Gold);
        CommandRun convert = new(), before = new(), after = new();

        Assert.Equal(0, await convert.Invoke("convert", gold, _folder.At(target), "--to", form));
        await before.Invoke("evaluate", gold, "--format", "json", "--mistakes", "0");
        await after.Invoke("evaluate", _folder.At(target), "--format", "json", "--mistakes", "0");
        Assert.Equal(before.Output, after.Output);
    }

    [Theory]
    [InlineData(Arabic, "xml", "found.d")]
    [InlineData(English, "xml", "found.d")]
    [InlineData(Arabic, "brat", "found.d")]
    [InlineData(English, "brat", "found.d")]
    [InlineData(Arabic, "jsonl", "found.out.jsonl")]
    [InlineData(English, "label-studio", "found.json")]
    public async Task What_was_detected_becomes_annotation_to_correct(string text, string form, string target)
    {
        string article = _folder.Write("news/a.txt", text), found = _folder.At("found.jsonl"), output = _folder.At(target);
        CommandRun detect = new(), convert = new(), evaluate = new();

        await detect.Invoke("detect", article, "-o", found);
        Assert.Equal(0, await convert.Invoke("convert", found, output, "--to", form, "--articles", _folder.At("news")));
        if (form == "label-studio")
        {
            Assert.Contains("\"predictions\"", await File.ReadAllTextAsync(output), StringComparison.Ordinal);
            await File.WriteAllTextAsync(output, (await File.ReadAllTextAsync(output)).Replace("\"predictions\"", "\"annotations\"", StringComparison.Ordinal));
        }

        await evaluate.Invoke("evaluate", output, "--format", "json");
        using JsonDocument json = JsonDocument.Parse(evaluate.Output);
        JsonElement detection = json.RootElement.GetProperty("all").GetProperty("figures").GetProperty("detection");
        Assert.Equal((1, 1.0), (detection.GetProperty("gold").GetInt32(), detection.GetProperty("f1").GetDouble()));
    }

    [Fact]
    public async Task Without_the_articles_detected_statements_are_no_annotation()
    {
        CommandRun run = new();

        Assert.Equal(1, await run.Invoke("convert", _folder.Write("found.jsonl", "{\"id\":\"a\",\"statements\":[]}"), _folder.At("out"), "--to", "xml"));
        Assert.Contains("\"text\" is missing", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_nothing_was_detected_for_or_that_has_changed_is_one_error()
    {
        string found = _folder.Write("found.jsonl", "{\"id\":\"1\",\"statements\":[{\"id\":\"s1\",\"content\":[[0,99]]}]}");
        string articles = _folder.Write("articles.jsonl", "{\"id\":\"1\",\"text\":\"قصير\"}\n{\"id\":\"2\",\"text\":\"قصير\"}\n");
        CommandRun run = new();

        Assert.Equal(1, await run.Invoke("convert", found, _folder.At("out.jsonl"), "--to", "jsonl", "--articles", articles));
        Assert.Collection(
            run.ErrorLines,
            line => Assert.Contains("statement s1 of \"1\" lies outside its text", line, StringComparison.Ordinal),
            line => Assert.Contains("has nothing for the article \"2\"", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Corrected_work_is_not_written_over_by_accident()
    {
        string gold = _folder.Write("gold.jsonl", Gold), mine = _folder.Write("corpus/a.xml", "<article/>");
        CommandRun run = new(), forced = new();

        Assert.Equal(1, await run.Invoke("convert", gold, _folder.At("corpus"), "--to", "xml"));
        Assert.Contains("--force", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("<article/>", await File.ReadAllTextAsync(mine));
        Assert.Equal(0, await forced.Invoke("convert", gold, _folder.At("corpus"), "--to", "xml", "--force"));
        Assert.Contains("سالم", await File.ReadAllTextAsync(mine), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_one_error()
    {
        CommandRun run = new();

        Assert.Equal(1, await run.Invoke("convert", _folder.Write("gold.jsonl", Gold), _folder.At("no/such/out.jsonl"), "--to", "jsonl"));
        Assert.Contains("cannot be written", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }
}
