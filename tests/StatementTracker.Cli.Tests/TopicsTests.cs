using System.Text.Json;

namespace StatementTracker.Cli.Tests;

/// <summary><c>--topics</c> of the commands that read articles.</summary>
public sealed class TopicsTests : IDisposable
{
    private const string Arabic = "أكد الوزير سالم الهاشم رفضه وجود القوات الأمريكية في العراق.";
    private const string English = "Mara Voss condemned the US troops and demanded that they leave.";

    private readonly TemporaryFolder _folder = new();

    private string Topics => _folder.Write("topics.json", """[{"name":"US presence in Iraq","names":["القوات الأمريكية","US troops"]}]""");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Arabic)]
    [InlineData(English)]
    public async Task Topics_of_a_file_are_in_the_answer(string text)
    {
        CommandRun run = CommandRun.WithInput(text);

        Assert.Equal(0, await run.Invoke("detect", "-", "--topics", Topics));
        using JsonDocument line = JsonDocument.Parse(run.OutputLines[0]);
        IEnumerable<JsonElement> stances = line.RootElement.GetProperty("statements").EnumerateArray().SelectMany(s => s.GetProperty("stances").EnumerateArray());
        Assert.Contains(stances, s => (s.GetProperty("target").GetString(), s.GetProperty("label").GetString()) == ("US presence in Iraq", "oppose"));
    }

    [Fact]
    public async Task Topics_of_a_file_are_in_the_log()
    {
        _folder.Write("ar.txt", Arabic);
        _folder.Write("en.txt", English);

        Assert.Equal(0, await new CommandRun().Invoke("track", "add", _folder.At("news.db"), _folder.At("ar.txt"), _folder.At("en.txt"), "--topics", Topics));
        CommandRun found = new();
        Assert.Equal(0, await found.Invoke("track", "search", _folder.At("news.db"), "--toward", "US presence in Iraq", "--stance", "oppose"));
        Assert.Equal(2, found.OutputLines.Length);
    }

    [Fact]
    public async Task A_wrong_file_is_every_fault_of_all_files_and_no_output()
    {
        string topics = _folder.Write("topics.json", """[{"name":"السد","names":[]}]""");
        CommandRun run = CommandRun.WithInput(Arabic);

        Assert.Equal(1, await run.Invoke("detect", "-", "--topics", topics, "--topics", "missing.json", "--actors", "nobody.json"));
        Assert.Equal(3, run.ErrorLines.Length);
        Assert.Contains("topics.json:1: [0].names: expected an array of texts, found an empty one", run.Error, StringComparison.Ordinal);
        Assert.Contains("missing.json: cannot be read", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }
}
