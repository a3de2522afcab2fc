namespace StatementTracker.Cli.Tests;

/// <summary>Fails at the first byte, with an error number of the system.</summary>
internal sealed class FailingStream(int error) : MemoryStream
{
    public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("failed", error);

    public override void Write(byte[] buffer, int offset, int count) => throw new IOException("failed", error);
}
