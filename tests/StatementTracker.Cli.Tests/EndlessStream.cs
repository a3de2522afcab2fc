namespace StatementTracker.Cli.Tests;

/// <summary>Gives one article, then nothing more, and presses Ctrl-C when it is asked for more.</summary>
internal sealed class EndlessStream(CancellationTokenSource cancel) : MemoryStream([.. "{\"text\":\"x\"}\n"u8])
{
    public override bool CanSeek => false;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = await base.ReadAsync(buffer, CancellationToken.None);
        if (read == 0)
        {
            await cancel.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        return read;
    }
}
