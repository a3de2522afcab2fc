using System.Text.Json;

namespace StatementTracker.Cli.Tests;

public sealed class DetectActorsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Actors_of_a_file_are_in_the_answer()
    {
        string actors = _folder.Write("actors.json", """[{"id":"harbour-board","kind":"company","names":["مجلس الموانئ"]}]""");
        CommandRun run = CommandRun.WithInput("قال مجلس الموانئ إن الجسر سيفتح قبل الشتاء.");

        Assert.Equal(0, await run.Invoke("detect", "-", "--actors", actors));
        using JsonDocument line = JsonDocument.Parse(run.OutputLines[0]);
        JsonElement speaker = line.RootElement.GetProperty("statements")[0].GetProperty("speakers")[0];
        Assert.Equal(("harbour-board", "company"), (speaker.GetProperty("id").GetString(), speaker.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task A_wrong_file_is_every_fault_and_no_output()
    {
        string actors = _folder.Write("actors.json", """[{"id":"a","kind":"firm","names":[]}]""");
        CommandRun run = CommandRun.WithInput("قال مجلس الموانئ إن الجسر سيفتح قبل الشتاء.");

        Assert.Equal(1, await run.Invoke("detect", "-", "--actors", actors, "--actors", "missing.json"));
        Assert.Equal(3, run.ErrorLines.Length);
        Assert.Contains("actors.json:1: [0].kind: there is no kind", run.Error, StringComparison.Ordinal);
        Assert.Contains("missing.json: cannot be read", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }
}
