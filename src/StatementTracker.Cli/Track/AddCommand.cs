using System.CommandLine;
using System.CommandLine.Parsing;

namespace StatementTracker.Cli.Track;

/// <summary>Declares <c>statements track add</c>: reads articles into a log.</summary>
internal static class AddCommand
{
    private static readonly Argument<string[]> Paths = new("paths") { Arity = ArgumentArity.OneOrMore, Description = "Files, folders, - for standard input, or sample." };
    private static readonly Option<string?> InputFormat = CommandLine.OptionalChoice(
        "--input-format", "How to read the input [default: by the ending .jsonl].", "auto", "text", "jsonl");
    private static readonly Option<string[]> Actors = CommandLine.Actors();
    private static readonly Option<string[]> Topics = CommandLine.Topics();
    private static readonly Option<string?> Stances = new("--stances") { HelpName = "FILE", Description = "Stances coded by hand, instead of those of the model." };
    private static readonly Option<bool> Again = new("--again")
    {
        Description = "Read articles that are in the log once more: after an update, or with another model, other actors, topics or stances.",
    };

    private static readonly Option<string?> Model = CommandLine.Model();
    private static readonly Option<bool> Strict = CommandLine.Strict();

    public static Command Create(Surroundings surroundings)
    {
        Command command = new("add", "Finds the statements of articles and adds them to a log, which is created if there is none.")
        {
            TrackArguments.Log, Paths, InputFormat, Actors, Topics, Stances, Again, Model, Strict,
        };
        command.Validators.Add(result => CommandLine.RejectOptions(result, result.GetValue(Paths) ?? []));
        command.SetAction((result, cancellationToken) => new AddRun(Read(result), surroundings).RunAsync(cancellationToken));
        return command;
    }

    private static AddOptions Read(ParseResult result) => new(
        result.GetValue(TrackArguments.Log)!,
        new DetectOptions
        {
            Paths = result.GetValue(Paths)!,
            InputFormat = result.GetValue(InputFormat) ?? "auto",
            Format = "jsonl",
            ActorFiles = result.GetValue(Actors) ?? [],
            TopicFiles = result.GetValue(Topics) ?? [],
            Model = result.GetValue(Model),
            Strict = result.GetValue(Strict),
        },
        result.GetValue(Stances), result.GetValue(Again));
}
