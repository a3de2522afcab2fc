using Microsoft.Data.Sqlite;

namespace StatementTracker.Tracking.Storage;

/// <summary>A transaction that prepared commands need not be told of; what is not committed is undone.</summary>
internal sealed class LogTransaction : IDisposable
{
    private readonly SqliteConnection _connection;

    private LogTransaction(SqliteConnection connection, string begin)
    {
        _connection = connection;
        Execute(begin);
    }

    /// <summary>A snapshot of the log for reading.</summary>
    public static LogTransaction Read(SqliteConnection connection) => new(connection, "BEGIN");

    /// <summary>The turn to write; waits for it as long as the connection's timeout says.</summary>
    public static LogTransaction Write(SqliteConnection connection) => new(connection, "BEGIN IMMEDIATE");

    public void Commit() => Execute("COMMIT");

    // After some faults (a full disk) SQLite has rolled back by itself.
    public void Dispose()
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(_connection.Handle) == 0)
        {
            Execute("ROLLBACK");
        }
    }

    private void Execute(string sql)
    {
        using LogCommand command = new(_connection, sql, 0);
        command.Execute();
    }
}
