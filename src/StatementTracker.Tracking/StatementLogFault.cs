namespace StatementTracker.Tracking;

/// <summary>What kept a log from doing what it was asked to.</summary>
public enum StatementLogFault
{
    /// <summary>Reading or writing failed for another reason, which the message gives.</summary>
    Failed,

    /// <summary>There is no such file, and the log was opened for reading only.</summary>
    Missing,

    /// <summary>The file is no SQLite file, or parts of it are broken.</summary>
    Damaged,

    /// <summary>A SQLite file, but of something else.</summary>
    Foreign,

    /// <summary>A log written by a newer version of the library.</summary>
    Newer,

    /// <summary>The file or its folder cannot be written.</summary>
    ReadOnly,

    /// <summary>No room is left; what was being added was not added.</summary>
    Full,

    /// <summary>Another writer held the log for longer than <see cref="StatementLogOptions.WaitForWriter"/>.</summary>
    Busy,
}
