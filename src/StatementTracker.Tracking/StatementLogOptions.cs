namespace StatementTracker.Tracking;

/// <summary>How a <see cref="StatementLog"/> is opened.</summary>
public sealed record StatementLogOptions
{
    /// <summary>Only read; the file must exist. Default false: the file is created if it does not.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>
    /// How long to wait for another writer before <see cref="StatementLogFault.Busy"/>; whole seconds, at least one. Default 30 seconds.
    /// Readers never wait.
    /// </summary>
    public TimeSpan WaitForWriter { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Documents that <see cref="StatementLog.AddAsync"/> writes in one transaction, and holds in memory until then; 1 or more, default 256.</summary>
    public int BatchSize { get; init; } = 256;

    /// <summary>Pages of 4,096 bytes that the file may have; 0: as many as the disk has room for. Lets a test fill the disk.</summary>
    internal int MaxPages { get; init; }
}
