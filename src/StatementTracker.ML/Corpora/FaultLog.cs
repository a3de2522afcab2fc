namespace StatementTracker.ML.Corpora;

/// <summary>Tells the caller what is wrong in one file.</summary>
/// <param name="file">What faults call the file.</param>
/// <param name="onFault">Called for each fault; null: the first one is thrown.</param>
internal sealed class FaultLog(string file, Action<CorpusException>? onFault)
{
    public string File => file;

    /// <summary>Reports a fault; the reason is put on one line.</summary>
    /// <exception cref="CorpusException">Nobody takes faults.</exception>
    public void Report(long line, string reason, Exception? inner = null)
    {
        CorpusException fault = new(file, line, reason.ReplaceLineEndings(" "), inner);
        if (onFault is null)
        {
            throw fault;
        }

        onFault(fault);
    }
}
