using Microsoft.Data.Sqlite;

namespace StatementTracker.Tracking.Storage;

/// <summary>Reads whole documents. Belongs to one connection and its transaction. Not thread-safe.</summary>
internal sealed class DocumentLoader(SqliteConnection connection) : IDisposable
{
    private readonly StatementLoader _statements = new(connection);
    private readonly ArticleLoader _articles = new(connection);
    private readonly LogCommand _language = new(connection, "SELECT language FROM article WHERE id = $0", 1);
    private readonly LogCommand _keys = new(connection, "SELECT id FROM statement WHERE id >= $0 AND id < $1 ORDER BY id", 2);

    /// <summary>The document of an article that is there, by its number.</summary>
    public StatementDocument Load(long article, ActorRegistry actors)
    {
        _articles.Prepare([article]);
        long[] keys = [.. _keys.Numbers(StatementKey.FirstOf(article), StatementKey.FirstOf(article + 1))];
        return new StatementDocument(_articles.Get(article), ReadLanguage(article), [.. _statements.Load(keys)], actors);
    }

    public void Dispose()
    {
        _statements.Dispose();
        _articles.Dispose();
        _language.Dispose();
        _keys.Dispose();
    }

    private Language ReadLanguage(long article)
    {
        using SqliteDataReader row = _language.Read(article);
        row.Read();
        return StoredLabel.ReadLanguage(row, 0)!;
    }
}
