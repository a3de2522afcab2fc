namespace StatementTracker.Cli.Track;

/// <summary>The command line of <c>statements track add</c>.</summary>
/// <param name="Log">The file of the log.</param>
/// <param name="Input">What to read, and how.</param>
/// <param name="ActorsFile">Null: none.</param>
/// <param name="StancesFile">Null: none.</param>
/// <param name="Again">Also articles that are in the log.</param>
internal sealed record AddOptions(string Log, DetectOptions Input, string? ActorsFile, string? StancesFile, bool Again);
