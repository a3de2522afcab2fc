namespace StatementTracker.Tracking;

/// <summary>A log cannot do what it was asked to. What it held before, it still holds.</summary>
public sealed class StatementLogException : Exception
{
    internal StatementLogException(string path, StatementLogFault fault, string reason, Exception? inner = null)
        : base($"{path}: {reason}", inner)
    {
        Path = path;
        Fault = fault;
    }

    /// <summary>The file, as it was named to <see cref="StatementLog.Open"/>.</summary>
    public string Path { get; }

    /// <summary>What sort of fault it is.</summary>
    public StatementLogFault Fault { get; }
}
