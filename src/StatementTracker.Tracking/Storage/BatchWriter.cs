namespace StatementTracker.Tracking.Storage;

/// <summary>Gathers documents and has each batch written on another thread while the next is gathered. One batch at a time is written, in order.</summary>
internal sealed class BatchWriter(
    Func<StatementDocument[], AdditionCounts, AdditionCounts> write, int size, IProgress<AdditionCounts>? progress)
{
    private readonly List<StatementDocument> _batch = new(size);
    private Task _writing = Task.CompletedTask;

    /// <summary>What became of the documents so far; of all of them after <see cref="EndAsync"/>.</summary>
    public AdditionCounts Sum { get; private set; }

    public async ValueTask AddAsync(StatementDocument document)
    {
        _batch.Add(document);
        if (_batch.Count == size)
        {
            await NextAsync().ConfigureAwait(false);
        }
    }

    public async Task EndAsync()
    {
        await NextAsync().ConfigureAwait(false);
        await _writing.ConfigureAwait(false);
    }

    // The fault of a batch is thrown here, and again at the end; what came behind it is not written.
    private async Task NextAsync()
    {
        StatementDocument[] batch = [.. _batch];
        _batch.Clear();
        await _writing.ConfigureAwait(false);
        if (batch.Length > 0)
        {
            _writing = Task.Run(() => Write(batch));
        }
    }

    private void Write(StatementDocument[] batch)
    {
        Sum = write(batch, Sum);
        progress?.Report(Sum);
    }
}
