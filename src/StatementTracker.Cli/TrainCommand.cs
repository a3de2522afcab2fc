using System.CommandLine;
using StatementTracker.Cli.Output;

namespace StatementTracker.Cli;

/// <summary>Declares <c>statements train</c>.</summary>
internal static class TrainCommand
{
    internal const string Notes = """
        Everything that decides what is trained stands in one JSON file, without hidden defaults: 'statements train --print-config' prints
        the one that trained the built-in model, to change and keep. Values can be overridden by their dotted names.

        Examples:
          statements train --print-config > my.json
          statements train my.json --output my.stmodel
          statements train stance --help           sides from plain rows of text, target and label
          statements train my.json --output my.stmodel --set corpus='["src/corpus","mine"]' --set detection.content.epochs=4
          statements detect article.txt --model my.stmodel

        Exit codes:
          0    the model is written
          1    the data or the output is at fault: one line on standard error
          2    the command line is wrong
          130  interrupted (Ctrl-C): nothing is written, an older model stays
        """;

    private static readonly Argument<string?> Configuration = new("configuration")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "The training configuration, a JSON file.",
    };

    private static readonly Option<string?> OutputFile = CommandLine.OutputFile();

    private static readonly Option<string[]> Set = new("--set")
    {
        HelpName = "NAME=VALUE",
        Description = "Override a value of the configuration; may be given several times.",
    };

    private static readonly Option<bool> PrintConfiguration = new("--print-config") { Description = "Print the configuration (the built-in model's, if none is named) and end." };

    public static Command Create(Surroundings surroundings)
    {
        Command command = new("train", "Trains a model from annotated articles.") { Configuration, OutputFile, Set, PrintConfiguration, TrainStanceCommand.Create(surroundings) };
        command.Validators.Add(result =>
        {
            CommandLine.RejectOptions(result, result.GetValue(Configuration) is { } path ? [path] : []);
            if (!result.GetValue(PrintConfiguration) && (string.IsNullOrEmpty(result.GetValue(Configuration)) || string.IsNullOrEmpty(result.GetValue(OutputFile))))
            {
                result.AddError("A training needs a configuration and --output FILE. 'statements train --print-config' prints a configuration.");
            }
        });
        command.SetAction((result, cancellationToken) => new TrainRun(Read(result), surroundings).RunAsync(cancellationToken));
        return command;
    }

    private static TrainOptions Read(ParseResult result) => new()
    {
        Configuration = result.GetValue(Configuration),
        OutputFile = result.GetValue(OutputFile),
        Overrides = result.GetValue(Set) ?? [],
        PrintConfiguration = result.GetValue(PrintConfiguration),
    };
}
