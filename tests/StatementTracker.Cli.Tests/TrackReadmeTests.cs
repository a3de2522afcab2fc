using System.Text.RegularExpressions;

namespace StatementTracker.Cli.Tests;

/// <summary>The commands of src/StatementTracker.Tracking/README.md print what stands below them there.</summary>
public sealed class TrackReadmeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_output_is_what_the_commands_print()
    {
        string readme = await File.ReadAllTextAsync(RepositoryFiles.At("src/StatementTracker.Tracking/README.md"));
        string[] commands = [.. Regex.Matches(readme, "```console\n(.*?)```", RegexOptions.Singleline).SelectMany(block => block.Groups[1].Value.Split("$ ", StringSplitOptions.RemoveEmptyEntries))];
        Assert.InRange(commands.Length, 8, 20);
        foreach (string command in commands)
        {
            string[] lines = command.TrimEnd('\n').Split('\n');
            CommandRun run = new();
            Assert.Equal(0, await run.Invoke(Arguments(lines[0])));
            Assert.Equal(lines[1..], (run.Output + run.Error).TrimEnd('\n').Split('\n').Select(line => line.TrimEnd()));
        }
    }

    private string[] Arguments(string command) =>
    [
        .. Regex.Matches(command, "\"([^\"]*)\"|(\\S+)").Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Value).Skip(1)
            .Select(argument => argument == "news.db" ? _folder.At("news.db")
                : argument.StartsWith("example/", StringComparison.Ordinal) ? RepositoryFiles.At($"tests/StatementTracker.Tracking.Tests/Data/{argument}")
                : argument),
    ];
}
