namespace StatementTracker;

/// <summary>A file that is not a model this library can use; the message names the file, the reason, and the way out.</summary>
public sealed class StatementModelException : Exception
{
    /// <summary>Makes one for a file.</summary>
    /// <param name="file">The file, or another name of where the model came from.</param>
    /// <param name="reason">What is wrong with it, as a clause.</param>
    /// <param name="innerException">What was thrown while reading it; may be null.</param>
    public StatementModelException(string file, string reason, Exception? innerException = null)
        : base($"{file}: {reason}", innerException)
    {
        File = file;
        Reason = reason;
    }

    /// <summary>The file, or another name of where the model came from.</summary>
    public string File { get; }

    /// <summary>What is wrong with it.</summary>
    public string Reason { get; }
}
