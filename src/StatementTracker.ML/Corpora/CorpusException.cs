namespace StatementTracker.ML.Corpora;

/// <summary>Something in an annotated file is wrong, or the file cannot be read.</summary>
public sealed class CorpusException : FormatException
{
    internal CorpusException(string file, long line, string reason, Exception? inner = null)
        : base(line > 0 ? $"{file}:{line}: {reason}" : $"{file}: {reason}", inner)
    {
        File = file;
        Line = line;
        Reason = reason;
    }

    /// <summary>The file, as it was named to the reader.</summary>
    public string File { get; }

    /// <summary>The number of the line, from 1; 0 if the fault is in no one line.</summary>
    public long Line { get; }

    /// <summary>What is wrong and the way out; one line.</summary>
    public string Reason { get; }
}
