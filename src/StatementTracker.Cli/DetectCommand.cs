using System.CommandLine;
using System.CommandLine.Parsing;

namespace StatementTracker.Cli;

/// <summary>Declares <c>statements detect</c>: its arguments and options, and what its help says.</summary>
internal static class DetectCommand
{
    internal const string Notes = """
        Input:
          file.txt        one article of plain text; the first line may be the headline
          file.jsonl      one article a line: {"id","text","language"?,"title"?,"published"?,"outlet"?}
          folder          every *.txt and *.jsonl in it and below, in the order of their names
          -               standard input; also when there is no path and input is redirected
          sample          the two built-in articles (./sample for a file of that name)
          Text is UTF-8, or UTF-16 with a byte order mark. Offsets count UTF-16 code units, "\r\n" as it is.

        Formats:
          view            for people: who, how, what; the default on a terminal
          table           for people: one row a statement
          jsonl           one document a line, in the order of the input; the default elsewhere
          json            one array of documents, indented

        Actors:
          [{"id":"iraqi-cement-company","kind":"company","names":["Iraqi Cement Company","شركة السمنت العراقية"],"memberOf":["iraq"]}]
          They are known besides the built-in ones; one with the id of a built-in actor takes its place.

        Topics:
          [{"name":"US presence in Iraq","names":["القوات الأمريكية","US troops"]}]
          Wherever a content has one of the names, its stances have the side toward the topic.

        Examples:
          statements detect sample
          statements detect article.txt --evidence
          statements detect news/ wire.jsonl --output statements.jsonl
          curl -s https://example.org/article.txt | statements detect --language ar

        Exit codes:
          0    everything was read
          1    something could not be read or written: one line each on standard error; the rest is in the output
               (a file of actors or topics that is wrong: every fault, and no output)
          2    the command line is wrong
          130  interrupted (Ctrl-C); with --output no file is left behind
        """;

    private static readonly Argument<string[]> Paths = new("paths")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Files, folders, - for standard input, or sample.",
    };

    private static readonly Option<string> InputFormat = CommandLine.Choice(
        "--input-format", "How to read the input; auto goes by the ending .jsonl, everything else is text.", "auto", "text", "jsonl");

    private static readonly Option<string?> Format = CommandLine.OptionalChoice(
        "--format", "How to write the answer [default: view on a terminal, jsonl elsewhere].", "view", "table", "jsonl", "json");

    private static readonly Option<string?> Language = CommandLine.OptionalChoice(
        "--language", "Language of the articles that do not name their own [default: told from the script].",
        [.. StatementTracker.Language.All.Select(language => language.Code)]);

    private static readonly Option<string[]> Actors = CommandLine.Actors();

    private static readonly Option<string[]> Topics = CommandLine.Topics();

    private static readonly Option<string?> OutputFile = CommandLine.OutputFile();

    private static readonly Option<bool> Strict = CommandLine.Strict();

    private static readonly Option<bool> Evidence = new("--evidence") { Description = "In the view: also say why." };

    private static readonly Option<string?> Model = CommandLine.Model();

    public static Command Create(Surroundings surroundings)
    {
        Command command = new("detect", "Finds the statements of articles.") { Paths, InputFormat, Format, Language, Actors, Topics, OutputFile, Model, Strict, Evidence };
        command.Validators.Add(result => CheckPaths(result, surroundings));
        command.SetAction((result, cancellationToken) => new DetectRun(Read(result, surroundings), surroundings).RunAsync(cancellationToken));
        return command;
    }

    private static void CheckPaths(CommandResult result, Surroundings surroundings)
    {
        string[] paths = result.GetValue(Paths) ?? [];
        if (paths.Length == 0 && !surroundings.InputIsRedirected)
        {
            result.AddError("Nothing to read. Name a file or a folder, redirect standard input, or try: statements detect sample");
        }

        CommandLine.RejectOptions(result, paths);
    }

    private static DetectOptions Read(ParseResult result, Surroundings surroundings) => new()
    {
        Paths = result.GetValue(Paths) is { Length: > 0 } paths ? paths : ["-"],
        InputFormat = result.GetValue(InputFormat)!,
        Format = result.GetValue(Format) ?? (surroundings.OutputIsTerminal && result.GetValue(OutputFile) is null ? "view" : "jsonl"),
        Language = StatementTracker.Language.TryParse(result.GetValue(Language), out Language? language) ? language : null,
        ActorFiles = result.GetValue(Actors) ?? [],
        TopicFiles = result.GetValue(Topics) ?? [],
        OutputFile = result.GetValue(OutputFile),
        Model = result.GetValue(Model),
        Strict = result.GetValue(Strict),
        Evidence = result.GetValue(Evidence),
    };
}
