namespace StatementTracker.Cli.Output;

/// <summary>Whoever read the output has gone.</summary>
internal sealed class BrokenPipeException(Exception inner) : Exception(inner.Message, inner);
