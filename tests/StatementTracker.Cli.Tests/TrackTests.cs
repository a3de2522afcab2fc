using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace StatementTracker.Cli.Tests;

public sealed class TrackTests : IDisposable
{
    private const string Arabic = "{\"id\":\"1\",\"text\":\"قال وزير النقل سالم العمري إن الجسر سيفتح قبل الشتاء.\",\"published\":\"2024-03-01\",\"outlet\":\"الضفة\"}\n";
    private const string English = "{\"id\":\"2\",\"text\":\"Mayor Helen Brandt said the bridge would open before winter.\",\"published\":\"2024-04-01\",\"outlet\":\"Post\"}\n";

    private readonly TemporaryFolder _folder = new();

    private string Log => _folder.At("news.db");

    public void Dispose() => _folder.Dispose();

    private async Task<CommandRun> Run(params string[] args)
    {
        CommandRun run = new();
        Assert.Equal(0, await run.Invoke(["track", args[0], Log, .. args[1..]]));
        return run;
    }

    private async Task Fill()
    {
        _folder.Write("articles.jsonl", Arabic + English);
        _folder.Write("stances.jsonl", "{\"article\":\"1\",\"quote\":\"الجسر سيفتح\",\"target\":\"الجسر\",\"stance\":\"support\"}\n{\"article\":\"2\",\"quote\":\"bridge would open\",\"target\":\"الجسر\",\"stance\":\"oppose\"}\n");
        CommandRun run = await Run("add", _folder.At("articles.jsonl"), "--stances", _folder.At("stances.jsonl"));
        Assert.Equal(["2 articles added, 0 replaced, 0 unchanged, 0 duplicates"], run.ErrorLines);
        Assert.Empty(run.Output);
    }

    private static JsonElement[] Rows(CommandRun run) => [.. run.OutputLines.Select(line =>
    {
        using JsonDocument json = JsonDocument.Parse(line);
        return json.RootElement.Clone();
    })];

    [Fact]
    public async Task Adding_again_reads_nothing_again_unless_asked_to()
    {
        await Fill();

        Assert.Contains("0 articles added, 0 replaced, 2 unchanged", (await Run("add", _folder.At("articles.jsonl"))).Error, StringComparison.Ordinal);
        Assert.Contains("0 articles added, 2 replaced, 0 unchanged", (await Run("add", _folder.At("articles.jsonl"), "--again")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", "--by", "سالم العمري")]
    [InlineData("1", "--about", "الجسر", "--outlet", "الضفه")]
    [InlineData("2", "--matching", "\"before winter\"")]
    [InlineData("2", "--stance", "oppose", "--toward", "جسر")]
    [InlineData("1", "--to", "2024-04-01")]
    [InlineData("2", "--from", "2024-03-02")]
    [InlineData("2", "--order", "newest", "--limit", "1")]
    [InlineData("2", "--skip", "1")]
    public async Task Search_narrows_down(string article, params string[] options)
    {
        await Fill();

        Assert.Equal(article, Assert.Single(Rows(await Run(["search", .. options]))).GetProperty("article").GetString());
    }

    [Fact]
    public async Task Rows_are_the_same_in_json_lines_csv_and_for_people()
    {
        await Fill();
        JsonElement row = Rows(await Run("search", "--by", "Brandt"))[0];
        string[] csv = (await Run("search", "--by", "Brandt", "--format", "csv")).OutputLines;
        string table = (await Run("search", "--by", "العمري", "--format", "table")).Output;

        Assert.Equal("Helen Brandt", row.GetProperty("speakers")[0].GetString());
        Assert.Equal("article,statement,published,outlet,speakers,act,type,channel,content,stances,via,confidence", csv[0]);
        Assert.StartsWith("2,s1,2024-04-01T00:00:00+00:00,Post,Helen Brandt,", csv[1], StringComparison.Ordinal);
        Assert.Contains("\u2067الجسر سيفتح قبل الشتاء\u2069", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exported_documents_are_what_detect_writes()
    {
        await Fill();
        CommandRun detect = new();
        await detect.Invoke("detect", _folder.At("articles.jsonl"));
        await Run("add", _folder.At("articles.jsonl"), "--again");

        // The actors that an article names are no statements: a log does not keep them.
        Assert.Equal(Regex.Replace(detect.Output, "\"actors\":\\[.*\\]", "\"actors\":[]"), (await Run("export", "--format", "documents")).Output);
    }

    [Theory]
    [InlineData("graphml")]
    [InlineData("gexf")]
    public async Task A_network_is_written_to_a_file_that_xml_reads(string format)
    {
        await Fill();
        await Run("network", "--format", format, "--output", _folder.At("net.xml"));

        Assert.Equal(3, XDocument.Load(_folder.At("net.xml")).Descendants().Count(element => element.Name.LocalName == "node"));
    }

    [Fact]
    public async Task Ctrl_c_leaves_what_was_read_in_the_log()
    {
        using CancellationTokenSource cancel = new();
        using EndlessStream input = new(cancel);
        CommandRun run = new() { Input = input };

        Assert.Equal(130, await run.Invoke(cancel.Token, "track", "add", Log, "-", "--input-format", "jsonl"));
        Assert.Contains("run the same command again", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await Run("add", _folder.Write("more.jsonl", English))).Error.IndexOf("1 articles added", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{\"article\":\"1\",\"quote\":\"x\",\"target\":\"y\"}", "\"stance\" is missing or no string.")]
    [InlineData("{\"article\":\"1\",\"quote\":\"x\",\"target\":\"y\",\"stance\":\"angry\"}", "\"angry\" is no stance. Known are ")]
    [InlineData("not json", "not JSON at byte 1.")]
    public async Task A_bad_line_of_stances_is_one_error_with_its_number(string line, string reason)
    {
        string stances = _folder.Write("stances.jsonl", "{\"article\":\"1\",\"quote\":\"x\",\"target\":\"y\",\"stance\":\"support\"}\n" + line + "\n");
        CommandRun run = new();

        Assert.Equal(1, await run.Invoke("track", "add", Log, "sample", "--stances", stances));
        Assert.StartsWith($"{stances}:2: {reason}", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.False(File.Exists(Log));
    }

    [Theory]
    [InlineData("--actors")]
    [InlineData("--model")]
    public async Task Actors_and_models_are_read_as_by_detect(string option)
    {
        string file = _folder.Write("wrong", "[{}]");
        CommandRun add = new(), detect = new();

        Assert.Equal(1, await add.Invoke("track", "add", Log, "sample", option, file));
        Assert.Equal(1, await detect.Invoke("detect", "sample", option, file));
        Assert.Equal(detect.ErrorLines, add.ErrorLines);
        Assert.Contains(file, add.ErrorLines[0], StringComparison.Ordinal);
        Assert.False(File.Exists(Log));
    }

    [Fact]
    public async Task An_actor_is_found_under_a_name_that_the_articles_do_not_have()
    {
        await Run("add", _folder.Write("articles.jsonl", Arabic), "--actors", _folder.Write("actors.json", """[{"id":"omari","kind":"government","names":["Salem Al-Omari","سالم العمري"]}]"""));

        Assert.Single(Rows(await Run("search", "--by", "Salem Omari")));
    }

    [Fact]
    public async Task A_log_that_is_missing_or_something_else_is_one_error()
    {
        CommandRun missing = new(), other = new();
        _folder.Write("other.db", new string('x', 2000));

        Assert.Equal(1, await missing.Invoke("track", "stats", Log));
        Assert.Equal(1, await other.Invoke("track", "add", _folder.At("other.db"), "sample"));
        Assert.Contains("there is no such file", Assert.Single(missing.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("damaged or no SQLite file", Assert.Single(other.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("search", "--by", "…")]
    [InlineData("search", "--act", "mumble")]
    [InlineData("search", "--from", "yesterday")]
    [InlineData("search", "--limit", "-1")]
    [InlineData("shifts", "--min-days", "1")]
    [InlineData("network", "--window", "0")]
    [InlineData("network", "--window", "7", "--format", "gexf")]
    public async Task A_wrong_command_line_is_2(string command, params string[] options)
    {
        await Fill();
        CommandRun run = new();

        Assert.Equal(2, await run.Invoke(["track", command, Log, .. options]));
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task Help_has_examples()
    {
        CommandRun run = new();

        Assert.Equal(0, await run.Invoke("track", "--help"));
        Assert.Contains("statements track clusters news.db", run.Output, StringComparison.Ordinal);
    }
}
