using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace StatementTracker.Tracking.Storage;

/// <summary>
/// A statement of SQL without an answer, prepared once, with parameters <c>?</c>. It goes to SQLite directly: for rows as small as these the parameters of
/// <see cref="SqliteCommand"/> cost more than the work. Strings are stored as <see cref="StoredText"/> says. Not thread-safe.
/// </summary>
internal sealed class WriteCommand : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private byte[] _utf8 = new byte[4096];

    public WriteCommand(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        Check(raw.sqlite3_prepare_v3(_database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement));
    }

    public void Execute(params ReadOnlySpan<object?> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            Check(Bind(i + 1, values[i]));
        }

        // The code of a failed step says what is wrong; resetting repeats it.
        int done = raw.sqlite3_step(_statement);
        int reset = raw.sqlite3_reset(_statement);
        Check(done == raw.SQLITE_DONE ? reset : done);
    }

    /// <summary>The same; returns the number of the row that was inserted.</summary>
    public long Insert(params ReadOnlySpan<object?> values)
    {
        Execute(values);
        return raw.sqlite3_last_insert_rowid(_database);
    }

    public void Dispose() => _statement.Dispose();

    private int Bind(int index, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, index),
        long number => raw.sqlite3_bind_int64(_statement, index, number),
        int number => raw.sqlite3_bind_int64(_statement, index, number),
        double number => raw.sqlite3_bind_double(_statement, index, number),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, index, bytes),
        string text => StoredText.ToValue(text) is byte[] bytes ? raw.sqlite3_bind_blob(_statement, index, bytes) : BindText(index, text),
        _ => throw new ArgumentException($"No way to store a {value.GetType()}."),
    };

    private int BindText(int index, string text)
    {
        if (_utf8.Length < text.Length * 3)
        {
            _utf8 = new byte[text.Length * 3];
        }

        return raw.sqlite3_bind_text(_statement, index, _utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, _utf8)));
    }

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _database);
}
