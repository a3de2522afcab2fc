using System.CommandLine;
using System.CommandLine.Parsing;

namespace StatementTracker.Cli;

/// <summary>Declares <c>statements evaluate</c>.</summary>
internal static class EvaluateCommand
{
    internal const string Notes = """
        Gold is annotated articles: *.xml of our own form, *.jsonl, brat (*.ann beside *.txt), the JSON export of Label Studio, or
        folders of them. Without --predictions the library reads the articles itself.

        Formats:
          table           for people; the default
          markdown, html  for people: every table, and the worst mistakes in context; the default for *.md and *.html
          json            everything; the default for *.json

        Examples:
          statements evaluate src/corpus/ar
          statements evaluate gold.jsonl --output report.html
          statements evaluate gold.jsonl --predictions mine.jsonl --format json
          statements evaluate gold.jsonl --compare old.jsonl new.jsonl --output difference.md

        Exit codes:
          0    everything was read
          1    something could not be read or written: one line each on standard error; the rest was measured
          2    the command line is wrong
          130  interrupted (Ctrl-C)
        """;

    private static readonly Argument<string[]> Gold = new("gold")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Annotated articles: files or folders.",
    };

    private static readonly Option<string?> Predictions = new("--predictions")
    {
        HelpName = "FILE",
        Description = "Score these statements, as 'statements detect' writes them in JSON Lines [default: detect them now].",
    };

    private static readonly Option<string[]> Compare = new("--compare")
    {
        HelpName = "FILE",
        Arity = new ArgumentArity(1, 2),
        AllowMultipleArgumentsPerToken = true,
        Description = "Set two predictions side by side: both files, or what is otherwise scored and this one.",
    };

    private static readonly Option<string?> Only = CommandLine.OptionalChoice("--only", "Count statements of one type only.", "direct", "mixed", "indirect");

    private static readonly Option<bool> Speech = new("--speech") { Description = "Leave out annotated beliefs and plans (\"speech\": false)." };

    private static readonly Option<int> Mistakes = new("--mistakes")
    {
        HelpName = "N",
        DefaultValueFactory = _ => 10,
        Description = "How many mistakes of each sort to show.",
    };

    private static readonly Option<string?> Format = CommandLine.OptionalChoice("--format", "How to write the report.", "table", "markdown", "html", "json");

    private static readonly Option<string?> OutputFile = CommandLine.OutputFile();

    private static readonly Option<bool> Strict = CommandLine.Strict();

    private static readonly Option<string?> Model = CommandLine.Model();

    public static Command Create(Surroundings surroundings)
    {
        Command command = new("evaluate", "Measures statements against annotated articles.")
        {
            Gold, Predictions, Compare, Only, Speech, Mistakes, Format, OutputFile, Model, Strict,
        };
        command.Validators.Add(Check);
        command.SetAction((result, cancellationToken) => new EvaluateRun(Read(result), surroundings).RunAsync(cancellationToken));
        return command;
    }

    private static void Check(CommandResult result)
    {
        CommandLine.RejectOptions(result, result.GetValue(Gold) ?? []);
        if (result.GetValue(Compare) is { Length: 2 } && result.GetValue(Predictions) is not null)
        {
            result.AddError("--compare with two files leaves nothing for --predictions. Give one of them to --compare.");
        }

        if (result.GetValue(Mistakes) < 0)
        {
            result.AddError("--mistakes must be 0 or more.");
        }
    }

    private static EvaluateOptions Read(ParseResult result) => new()
    {
        Gold = result.GetValue(Gold)!,
        Predictions = result.GetValue(Predictions),
        Compare = result.GetValue(Compare) ?? [],
        Only = result.GetValue(Only) is { } only && Formats.EnumNames.TryParse(only, out StatementType type) ? type : null,
        SpeechOnly = result.GetValue(Speech),
        Mistakes = result.GetValue(Mistakes),
        Format = result.GetValue(Format) ?? EvaluateOptions.FormatOf(result.GetValue(OutputFile)),
        OutputFile = result.GetValue(OutputFile),
        Model = result.GetValue(Model),
        Strict = result.GetValue(Strict),
    };
}
