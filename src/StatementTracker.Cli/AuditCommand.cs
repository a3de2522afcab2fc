using System.CommandLine;

namespace StatementTracker.Cli;

/// <summary>Declares <c>statements audit</c>.</summary>
internal static class AuditCommand
{
    internal const string Notes = """
        Looks for what makes a corpus a bad teacher: labels with few examples, the same article on both sides of a split (exact or nearly)
        or twice on one, spans that look wrong, annotators who disagree about a text that they both annotated. Findings are for a person to
        judge and do not change the exit code.

        Examples:
          statements audit src/corpus
          statements audit train.jsonl --against dev.jsonl test.jsonl
          statements audit export.json --few 20 --format json --output audit.json

        Exit codes:
          0    everything was read
          1    something could not be read or written: one line each on standard error; the rest was looked at
          2    the command line is wrong
          130  interrupted (Ctrl-C)
        """;

    private static readonly Argument<string[]> Data = new("data")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Annotated articles: files or folders.",
    };

    private static readonly Option<string[]> Against = new("--against")
    {
        HelpName = "FILE",
        AllowMultipleArgumentsPerToken = true,
        Description = "Development or test data that must not have articles of the data.",
    };

    private static readonly Option<int> Few = new("--few")
    {
        HelpName = "N",
        DefaultValueFactory = _ => 50,
        Description = "Name labels with at most that many examples in a language.",
    };

    private static readonly Option<string?> Format = CommandLine.OptionalChoice("--format", "How to write the report [default: table; json for *.json].", "table", "json");

    private static readonly Option<string?> OutputFile = CommandLine.OutputFile();

    private static readonly Option<bool> Strict = CommandLine.Strict();

    public static Command Create(Surroundings surroundings)
    {
        Command command = new("audit", "Checks annotated articles before anything learns from them.") { Data, Against, Few, Format, OutputFile, Strict };
        command.Validators.Add(result => CommandLine.RejectOptions(result, [.. result.GetValue(Data) ?? [], .. result.GetValue(Against) ?? []]));
        command.SetAction((result, cancellationToken) => new AuditRun(Read(result), surroundings).RunAsync(cancellationToken));
        return command;
    }

    private static AuditCommandOptions Read(ParseResult result) => new()
    {
        Data = result.GetValue(Data)!,
        Against = result.GetValue(Against) ?? [],
        Few = result.GetValue(Few),
        Format = result.GetValue(Format) ?? (EvaluateOptions.FormatOf(result.GetValue(OutputFile)) == "json" ? "json" : "table"),
        OutputFile = result.GetValue(OutputFile),
        Strict = result.GetValue(Strict),
    };
}
