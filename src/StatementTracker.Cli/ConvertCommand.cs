using System.CommandLine;
using System.CommandLine.Parsing;

namespace StatementTracker.Cli;

/// <summary>Declares <c>statements convert</c>.</summary>
internal static class ConvertCommand
{
    internal const string Notes = """
        Input is annotated articles: *.xml of our own form, *.jsonl, brat (*.ann beside *.txt), the JSON export of Label Studio, or a folder
        of them. With --articles it is what 'statements detect' found in these articles, in JSON Lines: statements to be corrected.

        Output:
          xml, brat            a folder
          jsonl, label-studio  a file

        Examples:
          statements convert src/corpus gold.jsonl --to jsonl
          statements convert export.json corpus/mine --to xml
          statements detect news/ --output found.jsonl
          statements convert found.jsonl tasks.json --to label-studio --articles news/

        Exit codes:
          0    everything was read and written
          1    something could not be read or written: one line each on standard error; the rest was written
          2    the command line is wrong
          130  interrupted (Ctrl-C)
        """;

    private static readonly Argument<string> Input = new("in") { Description = "A file or folder." };

    private static readonly Argument<string> Target = new("out") { Description = "The file or folder to write." };

    private static readonly Option<string> To = new Option<string>("--to") { Required = true, Description = "The form to write." }
        .AcceptOnlyFromAmong("xml", "jsonl", "brat", "label-studio");

    private static readonly Option<string[]> Articles = new("--articles")
    {
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = true,
        Description = "The articles that the statements were detected in, named as they were for 'statements detect'.",
    };

    private static readonly Option<bool> Force = new("--force") { Description = "Write over what is there." };

    private static readonly Option<bool> Strict = CommandLine.Strict();

    public static Command Create(Surroundings surroundings)
    {
        Command command = new("convert", "Turns annotated articles, or detected statements, into another form.") { Input, Target, To, Articles, Force, Strict };
        command.Validators.Add(Check);
        command.SetAction((result, cancellationToken) => new ConvertRun(Read(result), surroundings).RunAsync(cancellationToken));
        return command;
    }

    private static void Check(CommandResult result) =>
        CommandLine.RejectOptions(result, [result.GetValue(Input) ?? "", result.GetValue(Target) ?? "", .. result.GetValue(Articles) ?? []]);

    private static ConvertOptions Read(ParseResult result) => new()
    {
        Input = result.GetValue(Input)!,
        Target = result.GetValue(Target)!,
        To = result.GetValue(To)!,
        Articles = result.GetValue(Articles) ?? [],
        Force = result.GetValue(Force),
        Strict = result.GetValue(Strict),
    };
}
