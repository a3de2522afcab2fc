using System.Text.Json;

namespace StatementTracker.ML.Corpora;

/// <summary>Walks through a sequence that reads files; what the file system or a format refuses becomes a fault and ends it.</summary>
internal sealed class GuardedReading<T>(Func<IEnumerable<T>> open, FaultLog faults) : IDisposable
{
    private IEnumerator<T>? _items;

    /// <summary>Whether it ended in a fault.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>The item that the last move found.</summary>
    public T Current => _items!.Current;

    /// <exception cref="CorpusException">It failed, and nobody takes faults.</exception>
    public bool MoveNext()
    {
        try
        {
            return (_items ??= open().GetEnumerator()).MoveNext();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or FormatException and not CorpusException)
        {
            HasFailed = true;
            faults.Report((e as JsonException)?.LineNumber + 1 ?? 0, Reason(e), e);
            return false;
        }
    }

    public void Dispose() => _items?.Dispose();

    private static string Reason(Exception fault) => fault switch
    {
        FormatException => fault.Message,
        JsonException json => $"not JSON at byte {json.BytePositionInLine} of the line. Export or save the file again.",
        FileNotFoundException or DirectoryNotFoundException => "there is no such file or folder. Check the name.",
        UnauthorizedAccessException => "access is denied. Check its permissions.",
        _ => $"cannot be read: {fault.Message}",
    };
}
