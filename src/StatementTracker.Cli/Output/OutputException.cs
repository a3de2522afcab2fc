namespace StatementTracker.Cli.Output;

/// <summary>The output cannot be written; the message is for the user.</summary>
internal sealed class OutputException(string message, Exception? inner = null) : Exception(message, inner);
