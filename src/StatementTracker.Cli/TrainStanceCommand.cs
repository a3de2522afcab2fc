using System.CommandLine;
using System.CommandLine.Parsing;

namespace StatementTracker.Cli;

/// <summary>Declares <c>statements train stance</c>.</summary>
internal static class TrainStanceCommand
{
    internal const string Notes = """
        A row is a text, a target, and the label favor, against or none (or support, oppose, neutral); it may have a language (lang) and whose
        side it is (holder). Files: *.csv with a header (text,target,label,lang,holder), anything else JSON Lines with the same names.
        The model's sides come from the rows, everything else from the base. Regularization and thresholds are chosen by cross-validation within
        --data; the report measures the model beside a bag of words, targets that --data has and others apart.

        Examples:
          statements train stance --data rows.jsonl --hold-out 0.1 --output my.stmodel
          statements train stance --data a.csv --data b.jsonl --test dev.jsonl --report report.json --output my.stmodel
          statements detect article.txt --model my.stmodel

        Exit codes:
          0    the model is written
          1    the data or the output is at fault: one line on standard error
          2    the command line is wrong
          130  interrupted (Ctrl-C): nothing is written, an older model stays
        """;

    private static readonly Option<string[]> Data = new("--data", "-d")
    {
        HelpName = "FILE",
        Required = true,
        Description = "Rows to learn from; may be given several times.",
    };

    private static readonly Option<string[]> Test = new("--test")
    {
        HelpName = "FILE",
        Description = "Rows to measure with; may be given several times.",
    };

    private static readonly Option<double?> HoldOut = new("--hold-out")
    {
        HelpName = "SHARE",
        Description = "Keep this share of the texts out, above 0 and below 1, and measure with it.",
    };

    private static readonly Option<int> Seed = new("--seed") { HelpName = "N", DefaultValueFactory = _ => 7, Description = "Equal seeds divide and learn equally." };

    private static readonly Option<string?> Base = new("--base") { HelpName = "FILE", Description = "The model that everything else is taken from [default: the built-in one]." };

    private static readonly Option<string?> Report = new("--report") { HelpName = "FILE", Description = "Write the report to a file [default: standard output]." };

    private static readonly Option<string?> Format = CommandLine.OptionalChoice("--format", "How to write the report [default: by the file's ending, else table].", "table", "markdown", "html", "json");

    private static readonly Option<string?> OutputFile = CommandLine.OutputFile();

    public static Command Create(Surroundings surroundings)
    {
        Command command = new("stance", "Trains the sides of a model from plain rows of text, target and label.")
        {
            Data, Test, HoldOut, Seed, Base, Report, Format, OutputFile,
        };
        command.Validators.Add(Check);
        command.SetAction((result, cancellationToken) => new TrainStanceRun(Read(result), surroundings).RunAsync(cancellationToken));
        return command;
    }

    private static void Check(CommandResult result)
    {
        if (string.IsNullOrEmpty(result.GetValue(OutputFile)))
        {
            result.AddError("A training needs --output FILE for the model.");
        }

        if (result.GetValue(HoldOut) is not (null or (> 0 and < 1)))
        {
            result.AddError("--hold-out must be above 0 and below 1.");
        }

        if (result.GetValue(HoldOut) is not null && result.GetValue(Test) is { Length: > 0 })
        {
            result.AddError("--hold-out and --test both say what to measure with. Give one of them.");
        }
    }

    private static TrainStanceOptions Read(ParseResult result) => new()
    {
        Data = result.GetValue(Data)!,
        Test = result.GetValue(Test) ?? [],
        HoldOut = result.GetValue(HoldOut),
        Seed = result.GetValue(Seed),
        Base = result.GetValue(Base),
        ReportFile = result.GetValue(Report),
        Format = result.GetValue(Format) ?? EvaluateOptions.FormatOf(result.GetValue(Report)),
        OutputFile = result.GetValue(OutputFile)!,
    };
}
