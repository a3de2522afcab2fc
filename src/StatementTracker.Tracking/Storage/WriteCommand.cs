using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Unicode;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace StatementTracker.Tracking.Storage;

/// <summary>
/// A statement of SQL that writes, prepared once: <c>command.Add(1).Add("one").Execute()</c> gives its parameters <c>?</c> in order. It goes to SQLite
/// directly: for rows as small as these the parameters of <see cref="SqliteCommand"/> cost more than the work. Strings are stored as
/// <see cref="StoredText"/> says. Not thread-safe.
/// </summary>
internal sealed class WriteCommand : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private byte[] _utf8 = new byte[4096];
    private int _count;

    public WriteCommand(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        Check(raw.sqlite3_prepare_v3(_database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement));
    }

    public WriteCommand Add(long number) => Added(raw.sqlite3_bind_int64(_statement, ++_count, number));

    public WriteCommand Add(long? number) => number is { } known ? Add(known) : AddNull();

    public WriteCommand Add(double number) => Added(raw.sqlite3_bind_double(_statement, ++_count, number));

    public WriteCommand AddBlob(ReadOnlySpan<byte> bytes) => Added(raw.sqlite3_bind_blob(_statement, ++_count, bytes));

    /// <summary>Text that is UTF-8 already, without NUL.</summary>
    public WriteCommand AddText(ReadOnlySpan<byte> utf8) => Added(raw.sqlite3_bind_text(_statement, ++_count, utf8));

    /// <summary>The same; NULL if it is empty.</summary>
    public WriteCommand AddUtf8(ReadOnlySpan<byte> text) => text.IsEmpty ? AddNull() : AddText(text);

    public WriteCommand Add(string? text)
    {
        if (text is null)
        {
            return AddNull();
        }

        if (_utf8.Length < text.Length * 3)
        {
            _utf8 = new byte[text.Length * 3];
        }

        OperationStatus status = Utf8.FromUtf16(text, _utf8, out _, out int length, replaceInvalidSequences: false);
        ReadOnlySpan<byte> utf8 = _utf8.AsSpan(0, length);
        return status == OperationStatus.Done && !utf8.Contains((byte)0) ? AddText(utf8) : AddBlob(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    public void Execute() => Run(raw.SQLITE_DONE);

    /// <summary>The same; returns the number of the row that was inserted.</summary>
    public long Insert()
    {
        Execute();
        return raw.sqlite3_last_insert_rowid(_database);
    }

    /// <summary>Asks instead: the number in the first row, null if there is none.</summary>
    public long? Find() => Run(raw.SQLITE_ROW);

    public void Dispose() => _statement.Dispose();

    private WriteCommand AddNull() => Added(raw.sqlite3_bind_null(_statement, ++_count));

    private WriteCommand Added(int code)
    {
        Check(code);
        return this;
    }

    // The code of a failed step says what is wrong; resetting repeats it.
    private long? Run(int expected)
    {
        _count = 0;
        int done = raw.sqlite3_step(_statement);
        long? answer = done == raw.SQLITE_ROW ? raw.sqlite3_column_int64(_statement, 0) : null;
        int reset = raw.sqlite3_reset(_statement);
        Check(done == expected || done == raw.SQLITE_DONE ? reset : done);
        return answer;
    }

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _database);
}
