using System.Globalization;
using Microsoft.Data.Sqlite;

namespace StatementTracker.Tracking.Storage;

/// <summary>Writes documents; whoever calls it holds the transaction. Not thread-safe.</summary>
internal sealed class DocumentWriter(SqliteConnection connection) : IDisposable
{
    private readonly DocumentHash _hash = new();
    private readonly PartyTable _parties = new(connection);
    private readonly StatementWriter _statements = new(connection);
    private readonly LogCommand _byId = new(connection, "SELECT id FROM article WHERE article_id = $0 AND article_id <> ''", 1);
    private readonly LogCommand _same = new(connection, "SELECT id FROM article WHERE id = $0 AND document_hash = $1", 2);
    private readonly LogCommand _byContent = new(connection, "SELECT id, document_hash, article_id FROM article WHERE content_hash = $0 ORDER BY id LIMIT 1", 1);
    private readonly WriteCommand _insert = new(
        connection,
        """
        INSERT OR REPLACE INTO article
          (id, article_id, title, outlet, published, time, language, declared_language, text, content_hash, document_hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """);

    private readonly LogCommand _version = new(connection, "PRAGMA data_version", 0);
    private ActorRegistry? _actors;
    private long _lastVersion;

    /// <summary>At the beginning of each transaction: another writer may have had its turn.</summary>
    public void Begin()
    {
        long version = (long)_version.Scalar()!;
        if (version != _lastVersion)
        {
            Forget();
            _lastVersion = version;
        }
    }

    public Addition Write(StatementDocument document)
    {
        WriteActors(document.Registry);
        byte[] content = _hash.OfContent(document.Article);
        byte[] all = _hash.Of(document, content);
        if (_byId.Scalar(document.Article.Id) is long known)
        {
            return _same.Scalar(known, all) is null ? Replace(known, document, content, all) : Addition.Unchanged;
        }

        return Twin(document.Article, content, all) is not { } twin ? Insert(null, document, content, all, Addition.Added)
            : !twin.HasSameId ? Addition.Duplicate
            : twin.IsSame ? Addition.Unchanged
            : Replace(twin.Id, document, content, all);
    }

    /// <summary>After a rollback: nothing that was written since the last commit is there.</summary>
    public void Forget()
    {
        _parties.Forget();
        _actors = null;
    }

    public void Dispose()
    {
        _parties.Dispose();
        _statements.Dispose();
        _version.Dispose();
        _byId.Dispose();
        _same.Dispose();
        _byContent.Dispose();
        _insert.Dispose();
    }

    // An article of the same content; articles without an id are known by it alone.
    private (long Id, bool HasSameId, bool IsSame)? Twin(Article article, byte[] content, byte[] all)
    {
        using SqliteDataReader row = _byContent.Read(content);
        return row.Read()
            ? (row.GetInt64(0), StoredText.Read(row, 2) == article.Id, row.GetFieldValue<byte[]>(1).AsSpan().SequenceEqual(all))
            : null;
    }

    private Addition Replace(long id, StatementDocument document, byte[] content, byte[] all)
    {
        _statements.Clear(id);
        return Insert(id, document, content, all, Addition.Replaced);
    }

    private Addition Insert(long? id, StatementDocument document, byte[] content, byte[] all, Addition addition)
    {
        Article article = document.Article;
        long row = _insert.Insert(
            id, article.Id, article.Title, article.Outlet is { } outlet ? _parties.IdOf(outlet) : null,
            article.Published?.ToString("O", CultureInfo.InvariantCulture), article.Published?.UtcTicks,
            document.Language.Code, article.Language?.Code, article.Text, content, all);
        int index = 0;
        foreach (Statement statement in document.Statements)
        {
            _statements.Write(StatementKey.Of(row, index++), row, statement, _parties);
        }

        return addition;
    }

    private void WriteActors(ActorRegistry actors)
    {
        if (ReferenceEquals(actors, _actors))
        {
            return;
        }

        if (ActorTable.Write(connection, actors))
        {
            _parties.IndexAll();
        }

        _actors = actors;
    }
}
