using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using StatementTracker.Cli.Track;

namespace StatementTracker.Cli;

/// <summary>The generated help, and what it cannot generate: examples, formats, exit codes.</summary>
internal sealed class HelpWithNotes(HelpAction generated) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        generated.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(Notes(parseResult.CommandResult.Command));
        return ExitCodes.Success;
    }

    private static string Notes(Command command) => command switch
    {
        RootCommand => RootNotes,
        { Name: "detect" } => DetectCommand.Notes,
        { Name: "evaluate" } => EvaluateCommand.Notes,
        { Name: "audit" } => AuditCommand.Notes,
        { Name: "convert" } => ConvertCommand.Notes,
        { Name: "train" } => TrainCommand.Notes,
        { Name: "stance" } => TrainStanceCommand.Notes,
        _ => TrackCommand.Notes, // track, and every command of it
    };

    private const string RootNotes = """
        Examples:
          statements detect sample                 the two built-in articles, for a first look
          statements detect news/ --output all.jsonl
          statements evaluate gold.jsonl           how good it is on your own annotated articles
          statements audit train/ --against dev/   what is wrong with them
          statements train my.json -o my.stmodel   your own model
          statements train stance --help           sides from plain rows of text, target and label
          statements convert corpus/ tasks.json --to label-studio
          statements detect --help                 formats, input, exit codes
          statements track add news.db news/       a log to search, to compare and to draw
          statements track --help                  what can be asked of a log
        """;
}
