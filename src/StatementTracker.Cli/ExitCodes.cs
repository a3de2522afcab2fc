namespace StatementTracker.Cli;

/// <summary>What the command returns to the shell.</summary>
internal static class ExitCodes
{
    /// <summary>Everything was read.</summary>
    public const int Success = 0;

    /// <summary>Something could not be read or written; what could be is in the output.</summary>
    public const int Failure = 1;

    /// <summary>The command line was wrong; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>Ctrl-C.</summary>
    public const int Interrupted = 130;
}
