namespace StatementTracker.Cli;

/// <summary>The command line of <c>statements detect</c>, defaults filled in.</summary>
internal sealed record DetectOptions
{
    /// <summary>At least one; <c>-</c> and <c>sample</c> are special.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>auto, text or jsonl.</summary>
    public required string InputFormat { get; init; }

    /// <summary>view, table, jsonl or json.</summary>
    public required string Format { get; init; }

    /// <summary>For articles that do not name their own; null: told from the script.</summary>
    public Language? Language { get; init; }

    /// <summary>JSON files of actors; may be empty.</summary>
    public IReadOnlyList<string> ActorFiles { get; init; } = [];

    /// <summary>JSON files of topics; may be empty.</summary>
    public IReadOnlyList<string> TopicFiles { get; init; } = [];

    /// <summary>Null for standard output.</summary>
    public string? OutputFile { get; init; }

    /// <summary>Null: the built-in model.</summary>
    public string? Model { get; init; }

    public bool Strict { get; init; }

    public bool Evidence { get; init; }
}
