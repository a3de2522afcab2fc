using System.CommandLine;
using System.Text.RegularExpressions;

namespace StatementTracker.Cli.Tests;

/// <summary>Every command that a README shows is one that the parser takes, and every value it overrides is there.</summary>
public class ReadmeTests
{
    public static TheoryData<string> Commands() => [.. All()];

    private static IEnumerable<string> All() => new[] { "README.md", "src/StatementTracker.ML/README.md" }.SelectMany(Lines).Distinct();

    private static IEnumerable<string> Lines(string file) =>
        from Match block in Regex.Matches(File.ReadAllText(RepositoryFiles.At(file)), "```bash\n(.*?)```", RegexOptions.Singleline)
        from line in block.Groups[1].Value.Split('\n')
        let command = Regex.Match(line, "^(?:statements|dotnet run .*?src/StatementTracker.Cli --) (.*?)(?: [<>#] .*| +#.*)?$")
        where command.Success
        select command.Groups[1].Value;

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_line_is_understood(string line)
    {
        // Words as a shell makes them; the READMEs quote with ' only.
        string[] args = [.. Regex.Matches(line, @"(?:'[^']*'|\S)+").Select(word => word.Value.Replace("'", "", StringComparison.Ordinal))];
        ParseResult result = StatementsCommand.Create(new Surroundings { Input = Stream.Null, InputIsRedirected = false, Output = Stream.Null, OutputIsTerminal = false, Error = TextWriter.Null, ErrorIsTerminal = false, NoColor = true }).Parse(args);

        Assert.Empty(result.Errors);
        string[] overrides = result.CommandResult.Command.Name == "train" ? [.. result.GetValue<string[]>("--set") ?? []] : [];
        ML.Training.TrainingConfiguration.Parse(ML.Training.TrainingConfiguration.Default.ToJson(), overrides);
    }

    [Fact]
    public void There_are_commands_of_every_sort() =>
        Assert.Superset(new HashSet<string> { "detect", "train", "evaluate", "audit", "convert" }, All().Select(line => line.Split(' ')[0]).ToHashSet());
}
