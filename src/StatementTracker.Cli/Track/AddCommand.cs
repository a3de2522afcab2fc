using System.CommandLine;

namespace StatementTracker.Cli.Track;

/// <summary>Declares <c>statements track add</c>: reads articles into a log.</summary>
internal static class AddCommand
{
    private static readonly Argument<string[]> Paths = new("paths") { Arity = ArgumentArity.OneOrMore, Description = "Files, folders, - for standard input, or sample." };
    private static readonly Option<string?> InputFormat = TrackArguments.Choice("--input-format", "How to read the input [default: by the ending .jsonl].", "auto", "text", "jsonl");
    private static readonly Option<string?> Actors = new("--actors") { HelpName = "FILE", Description = "Actors to recognise under all their names." };
    private static readonly Option<string?> Stances = new("--stances") { HelpName = "FILE", Description = "Stances coded by hand." };
    private static readonly Option<bool> Again = new("--again") { Description = "Read articles that are in the log once more: after an update, or with other actors or stances." };
    private static readonly Option<bool> Strict = new("--strict") { Description = "Stop at the first thing that cannot be read." };

    public static Command Create(Surroundings surroundings)
    {
        Command command = new("add", "Finds the statements of articles and adds them to a log, which is created if there is none.")
        {
            TrackArguments.Log, Paths, InputFormat, Actors, Stances, Again, Strict,
        };
        command.SetAction((result, cancellationToken) => new AddRun(Read(result), surroundings).RunAsync(result, cancellationToken));
        return command;
    }

    private static AddOptions Read(ParseResult result) => new(
        result.GetValue(TrackArguments.Log)!,
        new DetectOptions
        {
            Paths = result.GetValue(Paths)!,
            InputFormat = result.GetValue(InputFormat) ?? "auto",
            Format = "jsonl",
            Strict = result.GetValue(Strict),
        },
        result.GetValue(Actors), result.GetValue(Stances), result.GetValue(Again));
}
