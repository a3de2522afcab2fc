namespace StatementTracker.Cli;

/// <summary>Ends a strict run; the fault itself has been reported.</summary>
internal sealed class StrictException() : Exception("Stopped at the first error (--strict).");
