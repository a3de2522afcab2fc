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
        foreach (long[] keys in found.Numbers([.. sql.Values]).Chunk(Math.Clamp(plan.Limit ?? ChunkSize, 1, ChunkSize)))
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
        using DocumentLoader loader = new(connection);
        using LogCommand ids = new(connection, $"SELECT id FROM article WHERE {(articleId is null ? "1" : "article_id = $0")} ORDER BY id", articleId is null ? 0 : 1);
        foreach (long key in articleId is null ? ids.Numbers() : ids.Numbers(articleId))
        {
            yield return loader.Load(key, actors);
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
