using System.Threading.Channels;

namespace StatementTracker;

/// <summary>Maps a stream in parallel, keeps its order, and holds no more than a fixed number of items at a time.</summary>
/// <remarks>
/// A slot is taken before an item is asked for and given back when its result has been consumed, so that neither a slow
/// consumer nor one slow item lets items pile up.
/// </remarks>
internal sealed class OrderedParallel<TItem, TResult> : IAsyncDisposable
    where TResult : class
{
    private readonly Channel<Task<TResult>> _results = System.Threading.Channels.Channel.CreateUnbounded<Task<TResult>>();
    private readonly SemaphoreSlim _slots;
    private readonly CancellationTokenSource _stop;
    private readonly CancellationToken _cancelled;
    private readonly Task _pump;
    private bool _holding;

    public OrderedParallel(IAsyncEnumerable<TItem> items, Func<TItem, TResult> map, int degree, CancellationToken cancelled)
    {
        _cancelled = cancelled;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        _slots = new SemaphoreSlim(degree);
        _pump = Task.Run(() => PumpAsync(items, map, _stop.Token), CancellationToken.None);
    }

    /// <summary>The next result, in order; null at the end.</summary>
    public async ValueTask<TResult?> NextAsync()
    {
        Release();
        _cancelled.ThrowIfCancellationRequested();
        if (!await _results.Reader.WaitToReadAsync(_cancelled).ConfigureAwait(false) || !_results.Reader.TryRead(out Task<TResult>? result))
        {
            return null;
        }

        _holding = true;
        return await result.WaitAsync(_cancelled).ConfigureAwait(false);
    }

    /// <summary>Stops the reading; waits for the source to end, except after a cancellation: a source may be deaf to it.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        if (!_cancelled.IsCancellationRequested)
        {
            await _pump.ConfigureAwait(false);
            _stop.Dispose();
            _slots.Dispose();
        }
    }

    private void Release()
    {
        if (_holding)
        {
            _holding = false;
            _slots.Release();
        }
    }

    // A fault of the source ends the channel and surfaces in NextAsync, behind the results before it.
    private async Task PumpAsync(IAsyncEnumerable<TItem> items, Func<TItem, TResult> map, CancellationToken stop)
    {
        Exception? fault = null;
        try
        {
            await _slots.WaitAsync(stop).ConfigureAwait(false);
            await foreach (TItem item in items.WithCancellation(stop).ConfigureAwait(false))
            {
                _results.Writer.TryWrite(Task.Run(() => map(item), stop));
                await _slots.WaitAsync(stop).ConfigureAwait(false);
            }
        }
#pragma warning disable CA1031 // Every exception is handed on to the consumer.
        catch (Exception e)
#pragma warning restore CA1031
        {
            fault = e;
        }

        _results.Writer.TryComplete(fault);
    }
}
