namespace StatementTracker.Cli;

/// <summary>The command line of <c>statements audit</c>, defaults filled in.</summary>
internal sealed record AuditCommandOptions
{
    /// <summary>At least one.</summary>
    public required IReadOnlyList<string> Data { get; init; }

    public IReadOnlyList<string> Against { get; init; } = [];

    public int Few { get; init; }

    /// <summary>table or json.</summary>
    public required string Format { get; init; }

    /// <summary>Null for standard output.</summary>
    public string? OutputFile { get; init; }

    public bool Strict { get; init; }
}
