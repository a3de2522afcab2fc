namespace StatementTracker.Cli.Track;

/// <summary>The command line of <c>statements track add</c>.</summary>
/// <param name="Log">The file of the log.</param>
/// <param name="Input">What to read, how, and with which model, actors and topics.</param>
/// <param name="StancesFile">Null: none.</param>
/// <param name="Again">Also articles that are in the log.</param>
internal sealed record AddOptions(string Log, DetectOptions Input, string? StancesFile, bool Again);
