namespace StatementTracker.Formats;

/// <summary>A line of a JSON Lines file is not an article.</summary>
public sealed class ArticleLineException : FormatException
{
    internal ArticleLineException(string file, long line, string reason)
        : base($"{file}:{line}: {reason}")
    {
        File = file;
        Line = line;
        Reason = reason;
    }

    /// <summary>The file, as it was named to the reader.</summary>
    public string File { get; }

    /// <summary>The number of the line, from 1.</summary>
    public long Line { get; }

    /// <summary>What is wrong and the way out; one line.</summary>
    public string Reason { get; }
}
