using Microsoft.Extensions.Logging;

namespace StatementTracker.Hosting.Tests;

/// <summary>Keeps what is logged.</summary>
internal sealed class LogRecord : ILoggerProvider
{
    public List<(string Category, LogLevel Level, string Message)> Entries { get; } = [];

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose()
    {
        // Nothing is held.
    }

    private sealed class Logger(LogRecord record, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            record.Entries.Add((category, logLevel, formatter(state, exception)));
    }
}
