namespace StatementTracker.Cli;

/// <summary>The command line of <c>statements train stance</c>, defaults filled in.</summary>
internal sealed record TrainStanceOptions
{
    /// <summary>At least one.</summary>
    public required IReadOnlyList<string> Data { get; init; }

    public IReadOnlyList<string> Test { get; init; } = [];

    /// <summary>Above 0 and below 1; null where there is a test or nothing to measure with.</summary>
    public double? HoldOut { get; init; }

    public int Seed { get; init; }

    /// <summary>Null: the built-in model.</summary>
    public string? Base { get; init; }

    /// <summary>Null for standard output.</summary>
    public string? ReportFile { get; init; }

    /// <summary>table, markdown, html or json.</summary>
    public required string Format { get; init; }

    public required string OutputFile { get; init; }
}
