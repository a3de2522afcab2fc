namespace StatementTracker.Cli.Output;

/// <summary>Chooses the writer of a format.</summary>
internal static class DocumentWriters
{
    public static IDocumentWriter Create(DetectOptions options, Surroundings surroundings, OutputTarget target) => options.Format switch
    {
        "jsonl" => new JsonLinesWriter(target.Stream),
        "json" => new JsonArrayWriter(target.Stream),
        "table" => new TableWriter(PeopleConsole.Create(surroundings, target)),
        _ => new ViewWriter(PeopleConsole.Create(surroundings, target), options.Evidence),
    };
}
