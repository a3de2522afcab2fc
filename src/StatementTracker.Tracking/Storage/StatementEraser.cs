using Microsoft.Data.Sqlite;

namespace StatementTracker.Tracking.Storage;

/// <summary>Takes away every statement of an article with everything that hangs on them. Not thread-safe.</summary>
internal sealed class StatementEraser(SqliteConnection connection) : IDisposable
{
    private readonly StatementTerms _terms = new();
    private readonly WriteCommand[] _rows =
    [
        new(connection, "DELETE FROM speaker WHERE statement >= ? AND statement < ?"),
        new(connection, "DELETE FROM relayer WHERE statement >= ? AND statement < ?"),
        new(connection, "DELETE FROM stance WHERE statement >= ? AND statement < ?"),
        new(connection, "DELETE FROM statement WHERE id >= ? AND id < ?"),
    ];

    public void Erase(long article)
    {
        (long first, long end) = (StatementKey.FirstOf(article), StatementKey.FirstOf(article + 1));
        _terms.ForEach(connection, StatementTerms.Delete, first, end);
        foreach (WriteCommand rows in _rows)
        {
            rows.Add(first).Add(end).Execute();
        }
    }

    public void Dispose() => Array.ForEach(_rows, rows => rows.Dispose());
}
