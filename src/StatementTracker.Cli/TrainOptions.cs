namespace StatementTracker.Cli;

/// <summary>The command line of <c>statements train</c>.</summary>
internal sealed record TrainOptions
{
    /// <summary>Null: the configuration of the built-in model.</summary>
    public string? Configuration { get; init; }

    /// <summary>Null only if the configuration is printed.</summary>
    public string? OutputFile { get; init; }

    /// <summary>Values by dotted name.</summary>
    public IReadOnlyList<string> Overrides { get; init; } = [];

    public bool PrintConfiguration { get; init; }
}
