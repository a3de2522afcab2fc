using Microsoft.Data.Sqlite;
using StatementTracker.Queries;

namespace StatementTracker.Tracking.Storage;

/// <summary>The statements of a log. Each enumeration has a connection and a snapshot of its own: additions meanwhile do not show.</summary>
internal sealed class LogSource(LogFile file) : IStatementSource
{
    private const int ChunkSize = 128;

    public IEnumerable<Statement> Read(StatementPlan plan) => plan.Page(Guard(Stream(plan).Where(plan.Holds)));

    /// <summary>Every document, in the order of adding.</summary>
    public IEnumerable<StatementDocument> Documents(ActorRegistry actors) => Guard(StreamDocuments(null, actors));

    /// <summary>The document of an article.</summary>
    public StatementDocument? Find(string articleId, ActorRegistry actors) => Guard(StreamDocuments(articleId, actors)).FirstOrDefault();

    private IEnumerable<Statement> Stream(StatementPlan plan)
    {
        using SqliteConnection connection = file.Connect();
        using LogTransaction snapshot = LogTransaction.Read(connection);
        using StatementLoader loader = new(connection);
        SqlPlan sql = new(plan, connection);
        using LogCommand found = new(connection, sql.Sql, sql.Values.Count);
        foreach (long[] keys in Keys(found.Read([.. sql.Values])).Chunk(Math.Clamp(plan.Limit ?? ChunkSize, 1, ChunkSize)))
        {
            foreach (Statement statement in loader.Load(keys))
            {
                yield return statement;
            }
        }
    }

    private IEnumerable<StatementDocument> StreamDocuments(string? articleId, ActorRegistry actors)
    {
        using SqliteConnection connection = file.Connect();
        using LogTransaction snapshot = LogTransaction.Read(connection);
        using StatementLoader loader = new(connection);
        using ArticleLoader articles = new(connection);
        using LogCommand ids = new(connection, $"SELECT id, language FROM article WHERE {(articleId is null ? "1" : "article_id = $0")} ORDER BY id", articleId is null ? 0 : 1);
        using LogCommand statements = new(connection, "SELECT id FROM statement WHERE id >= $0 AND id < $1 ORDER BY id", 2);
        using SqliteDataReader row = articleId is null ? ids.Read() : ids.Read(articleId);
        while (row.Read())
        {
            long key = row.GetInt64(0);
            articles.Prepare([key]);
            long[] keys = [.. Keys(statements.Read(StatementKey.FirstOf(key), StatementKey.FirstOf(key + 1)))];
            yield return new StatementDocument(articles.Get(key), StoredLabel.ReadLanguage(row, 1)!, [.. loader.Load(keys)], actors);
        }
    }

    private static IEnumerable<long> Keys(SqliteDataReader rows)
    {
        using SqliteDataReader row = rows;
        while (row.Read())
        {
            yield return row.GetInt64(0);
        }
    }

    private IEnumerable<T> Guard<T>(IEnumerable<T> items)
    {
        using IEnumerator<T> walk = items.GetEnumerator();
        while (file.Guard(walk.MoveNext))
        {
            yield return walk.Current;
        }
    }
}
