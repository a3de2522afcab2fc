using StatementTracker.Cli.Output;

namespace StatementTracker.Cli;

/// <summary>One line on standard error for each thing that cannot be read; in strict mode the first one ends the run.</summary>
/// <remarks>Thread-safe: the input is read ahead of the output.</remarks>
internal sealed class ErrorLog(TextWriter error, bool strict)
{
    private readonly Lock _lock = new();

    /// <summary>Number of errors so far.</summary>
    public int Count { get; private set; }

    /// <summary>Called before a line is written, to clear what stands there.</summary>
    public Action? BeforeWriting { get; set; }

    /// <summary>Reports a fault of a whole file.</summary>
    /// <exception cref="StrictException">In strict mode.</exception>
    public void Report(string file, string reason) => Write($"{file}: {reason}");

    /// <summary>Reports a fault that already names its file and line.</summary>
    /// <exception cref="StrictException">In strict mode.</exception>
    public void Report(Exception fault) => Write(fault.Message);

    /// <summary>Does something that no error may come between.</summary>
    public void Exclusively(Action action)
    {
        lock (_lock)
        {
            action();
        }
    }

    private void Write(string message)
    {
        lock (_lock)
        {
            Count++;
            BeforeWriting?.Invoke();
            error.WriteLine(SafeText.Clean(message));
        }

        if (strict)
        {
            throw new StrictException();
        }
    }
}
