using Microsoft.Data.Sqlite;

namespace StatementTracker.Tracking.Storage;

/// <summary>The file of a log: hands out connections, and turns faults of SQLite into <see cref="StatementLogException"/>.</summary>
internal sealed class LogFile(string path, StatementLogOptions options)
{
    private readonly string _connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = options.ReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
        ForeignKeys = false, // rows are written and taken away together; looking each reference up would cost as much again
        DefaultTimeout = Math.Max(1, (int)Math.Min(options.WaitForWriter.TotalSeconds, int.MaxValue)),
    }.ToString();

    public StatementLogOptions Options => options;

    /// <summary>An open connection, to be disposed; from a pool.</summary>
    public SqliteConnection Connect()
    {
        SqliteConnection connection = new(_connectionString);
        connection.Open();
        return connection;
    }

    /// <summary>Closes the connections that the pool keeps.</summary>
    public void Close()
    {
        using SqliteConnection connection = new(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    /// <exception cref="StatementLogException">SQLite failed, or what the file holds was not written by this library.</exception>
    public T Guard<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException e)
        {
            throw Fault(e);
        }
        catch (FormatException e)
        {
            throw Fault(StatementLogFault.Damaged, $"somebody else has written into the file ({e.Message}). Restore a copy, or read the articles once more into a new log.", e);
        }
    }

    public StatementLogException Fault(StatementLogFault fault, string reason, Exception? inner = null) => new(path, fault, reason, inner);

    // No room for the -shm file, which SQLite does not count as a full disk.
    private const int SharedMemorySize = 4874;

    // Codes: https://sqlite.org/rescode.html
    public StatementLogException Fault(SqliteException e) => e.SqliteErrorCode switch
    {
        11 or 26 => Fault(StatementLogFault.Damaged, $"the file is damaged or no SQLite file ({e.Message}). Restore a copy, or save what is left with: sqlite3 FILE .recover", e),
        5 or 6 => Fault(StatementLogFault.Busy, $"another writer holds the log for more than {options.WaitForWriter.TotalSeconds:0} seconds. Try again when it has ended.", e),
        _ when e.SqliteErrorCode == 13 || e.SqliteExtendedErrorCode == SharedMemorySize => Fault(
            StatementLogFault.Full, "the disk is full; nothing was lost. Make room and add the same articles again.", e),
        14 when options.ReadOnly && !File.Exists(path) => Fault(StatementLogFault.Missing, "there is no such file. Check the name.", e),
        3 or 8 or 14 => Fault(StatementLogFault.ReadOnly, $"the file or its folder cannot be written ({e.Message}). Check that the folder exists and its permissions, or copy the file elsewhere.", e),
        _ => Fault(StatementLogFault.Failed, $"cannot be read or written: {e.Message}", e),
    };
}
