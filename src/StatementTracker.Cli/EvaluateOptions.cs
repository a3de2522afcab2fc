namespace StatementTracker.Cli;

/// <summary>The command line of <c>statements evaluate</c>, defaults filled in.</summary>
internal sealed record EvaluateOptions
{
    /// <summary>At least one.</summary>
    public required IReadOnlyList<string> Gold { get; init; }

    /// <summary>Null: the library detects.</summary>
    public string? Predictions { get; init; }

    /// <summary>None: no comparison; one: with what is otherwise scored; two: with each other.</summary>
    public IReadOnlyList<string> Compare { get; init; } = [];

    /// <summary>Null: all types.</summary>
    public StatementType? Only { get; init; }

    public bool SpeechOnly { get; init; }

    /// <summary>0 or more.</summary>
    public int Mistakes { get; init; }

    /// <summary>table, markdown, html or json.</summary>
    public required string Format { get; init; }

    /// <summary>Null for standard output.</summary>
    public string? OutputFile { get; init; }

    /// <summary>Null: the built-in model.</summary>
    public string? Model { get; init; }

    public bool Strict { get; init; }

    /// <summary>The format that the ending of the output file tells; table where it does not.</summary>
    public static string FormatOf(string? file) => Path.GetExtension(file ?? "").ToUpperInvariant() switch
    {
        ".JSON" => "json",
        ".MD" => "markdown",
        ".HTML" or ".HTM" => "html",
        _ => "table",
    };
}
