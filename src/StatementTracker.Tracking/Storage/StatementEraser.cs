using Microsoft.Data.Sqlite;

namespace StatementTracker.Tracking.Storage;

/// <summary>Takes away every statement of an article with everything that hangs on them. Not thread-safe.</summary>
internal sealed class StatementEraser(SqliteConnection connection) : IDisposable
{
    private const string Range = "s.id >= ? AND s.id < ?";

    private readonly LogCommand _contents = new(connection, "SELECT id, content FROM statement WHERE id >= $0 AND id < $1", 2);
    private readonly WriteCommand _words = new(connection, "INSERT INTO words (words, rowid, forms) VALUES ('delete', ?, ?)");
    private readonly WriteCommand[] _rows =
    [
        new(connection, $"DELETE FROM speaker WHERE (party, statement) IN (SELECT value, s.id FROM statement s, json_each(s.speakers) WHERE {Range})"),
        new(connection, $"DELETE FROM relayer WHERE (party, statement) IN (SELECT value, s.id FROM statement s, json_each(s.via) WHERE {Range})"),
        new(connection, $"DELETE FROM stance WHERE (party, statement) IN (SELECT value, s.id FROM statement s, json_each(s.stances) WHERE {Range})"),
        new(connection, $"DELETE FROM statement AS s WHERE {Range}"),
    ];

    public void Erase(long article)
    {
        (long first, long end) = (StatementKey.FirstOf(article), StatementKey.FirstOf(article + 1));
        EraseWords(first, end);
        foreach (WriteCommand rows in _rows)
        {
            rows.Add(first).Add(end).Execute();
        }
    }

    public void Dispose()
    {
        _contents.Dispose();
        _words.Dispose();
        Array.ForEach(_rows, rows => rows.Dispose());
    }

    // The index does not know what it was made of.
    private void EraseWords(long first, long end)
    {
        using SqliteDataReader row = _contents.Read(first, end);
        while (row.Read())
        {
            _words.Add(row.GetInt64(0)).Add(WordIndex.Forms(StoredText.Read(row, 1)!)).Execute();
        }
    }
}
