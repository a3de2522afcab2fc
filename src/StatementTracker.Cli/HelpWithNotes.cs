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
        parseResult.InvocationConfiguration.Output.WriteLine(parseResult.CommandResult.Command switch
        {
            RootCommand => RootNotes,
            { Name: "detect" } => DetectCommand.Notes,
            _ => TrackCommand.Notes,
        });
        return ExitCodes.Success;
    }

    private const string RootNotes = """
        Examples:
          statements detect sample                 the two built-in articles, for a first look
          statements detect news/ --output all.jsonl
          statements detect --help                 formats, input, exit codes
          statements track add news.db news/       a log to search, to compare and to draw
          statements track --help                  what can be asked of a log
        """;
}
