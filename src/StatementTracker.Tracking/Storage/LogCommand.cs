using Microsoft.Data.Sqlite;

namespace StatementTracker.Tracking.Storage;

/// <summary>A statement of SQL, prepared once, with parameters <c>$0</c>, <c>$1</c> … Strings are stored as <see cref="StoredText"/> says.</summary>
internal sealed class LogCommand : IDisposable
{
    private readonly SqliteCommand _command;

    public LogCommand(SqliteConnection connection, string sql, int parameters)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        for (int i = 0; i < parameters; i++)
        {
            _command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
        }
    }

    public void Execute(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        _command.ExecuteNonQuery();
    }

    /// <summary>The first column of the first row; null if there is none.</summary>
    public object? Scalar(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    public SqliteDataReader Read(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteReader();
    }

    /// <summary>The first column of all rows.</summary>
    public IEnumerable<long> Numbers(params object?[] values)
    {
        using SqliteDataReader row = Read(values);
        while (row.Read())
        {
            yield return row.GetInt64(0);
        }
    }

    public void Dispose() => _command.Dispose();

    private void Bind(ReadOnlySpan<object?> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            _command.Parameters[i].Value = values[i] is string text ? StoredText.ToValue(text) : values[i] ?? DBNull.Value;
        }
    }
}
