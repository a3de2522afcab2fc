using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Text;
using StatementTracker.Cli.Output;
using StatementTracker.Cli.Track;

namespace StatementTracker.Cli;

/// <summary>The root of the command line.</summary>
internal static class StatementsCommand
{
    /// <summary>Runs the command line; returns one of <see cref="ExitCodes"/>.</summary>
    public static async Task<int> InvokeAsync(IReadOnlyList<string> args, Surroundings surroundings, CancellationToken cancellationToken = default)
    {
        ParseResult result = Create(surroundings).Parse(args);
        if (result.Errors.Count > 0)
        {
            return ReportUsage(result, surroundings.Error);
        }

        try
        {
            return await InvokeAsync(result, surroundings, cancellationToken).ConfigureAwait(false);
        }
        catch (BrokenPipeException)
        {
            return ExitCodes.Success;
        }
    }

    private static async Task<int> InvokeAsync(ParseResult result, Surroundings surroundings, CancellationToken cancellationToken)
    {
        // Only help and version are written here; the answers have their own way to the stream.
        StreamWriter output = new(new GuardedStream(surroundings.Output, "standard output"), new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        await using (output.ConfigureAwait(false))
        {
            InvocationConfiguration configuration = new() { Output = output, Error = surroundings.Error, EnableDefaultExceptionHandler = false };
            return await result.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        }
    }

    internal static RootCommand Create(Surroundings surroundings)
    {
        RootCommand root = new("Finds who said what, and through which channel, in Arabic and English news.")
        {
            DetectCommand.Create(surroundings), EvaluateCommand.Create(surroundings), AuditCommand.Create(surroundings), ConvertCommand.Create(surroundings),
            TrainCommand.Create(surroundings), TrackCommand.Create(surroundings),
        };
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        HelpWithNotes action = new((HelpAction)help.Action!);
        help.Action = action;
        root.SetAction(result =>
        {
            action.Invoke(result);
            return ExitCodes.Usage;
        });
        return root;
    }

    private static IEnumerable<string> CommandPath(SymbolResult? result)
    {
        for (; result is CommandResult command; result = result.Parent)
        {
            yield return command.Command is RootCommand ? "statements" : command.Command.Name;
        }
    }

    private static int ReportUsage(ParseResult result, TextWriter error)
    {
        foreach (ParseError fault in result.Errors)
        {
            error.WriteLine($"statements: {SafeText.Clean(fault.Message)}");
        }

        string command = string.Join(' ', CommandPath(result.CommandResult).Reverse());
        error.WriteLine($"See '{command} --help'.");
        return ExitCodes.Usage;
    }
}
