using System.Globalization;
using Microsoft.Data.Sqlite;

namespace StatementTracker.Tracking.Storage;

/// <summary>Writes documents; whoever calls it holds the transaction. Not thread-safe.</summary>
internal sealed class DocumentWriter : IDisposable
{
    private const long OtherId = -1;

    private readonly SqliteConnection _connection;
    private readonly DocumentHash _hash = new();
    private readonly DocumentLoader _loader;
    private readonly PartyTable _parties;
    private readonly StatementWriter _statements;
    private readonly StatementEraser _eraser;
    private readonly WriteCommand _byId, _byContent, _insert;
    private readonly LogCommand _version;
    private ActorRegistry? _actors;
    private long _lastVersion;

    public DocumentWriter(SqliteConnection connection)
    {
        _connection = connection;
        _loader = new DocumentLoader(connection);
        _parties = new PartyTable(connection);
        _statements = new StatementWriter(connection, _parties);
        _eraser = new StatementEraser(connection);
        _byId = new WriteCommand(connection, "SELECT id FROM article WHERE article_id = ? AND article_id <> ''");
        _byContent = new WriteCommand(connection, $"SELECT iif(article_id = ?, id, {OtherId}) FROM article WHERE content_hash = ? ORDER BY id LIMIT 1");
        _insert = new WriteCommand(
            connection,
            """
            INSERT OR REPLACE INTO article
              (id, article_id, title, outlet, published, time, language, declared_language, content_hash, text)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
        _version = new LogCommand(connection, "PRAGMA data_version", 0);
    }

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
        return (_byId.Add(document.Article.Id).Find() ?? _byContent.Add(document.Article.Id).AddBlob(content).Find()) switch
        {
            null => Insert(null, document, content, Addition.Added),
            OtherId => Addition.Duplicate,
            { } known => Replace(known, document, content),
        };
    }

    /// <summary>After a rollback: nothing that was written since the last commit is there.</summary>
    public void Forget()
    {
        _parties.Forget();
        _actors = null;
    }

    public void Dispose()
    {
        foreach (IDisposable part in (IDisposable[])[_loader, _parties, _statements, _eraser, _byId, _byContent, _insert, _version])
        {
            part.Dispose();
        }
    }

    // A hash beside each article would cost every addition what only this one needs.
    private Addition Replace(long id, StatementDocument document, byte[] content)
    {
        if (_hash.Of(_loader.Load(id, document.Registry)).AsSpan().SequenceEqual(_hash.Of(document)))
        {
            return Addition.Unchanged;
        }

        _eraser.Erase(id);
        return Insert(id, document, content, Addition.Replaced);
    }

    private Addition Insert(long? id, StatementDocument document, byte[] content, Addition addition)
    {
        Article article = document.Article;
        long row = _insert.Add(id).Add(article.Id).Add(article.Title).Add(article.Outlet is { } outlet ? _parties.IdOf(outlet) : null)
            .Add(article.Published?.ToString("O", CultureInfo.InvariantCulture)).Add(article.Published?.UtcTicks)
            .Add(document.Language.Code).Add(article.Language?.Code).AddBlob(content).Add(article.Text).Insert();
        int index = 0;
        foreach (Statement statement in document.Statements)
        {
            _statements.Write(StatementKey.Of(row, index++), statement);
        }

        return addition;
    }

    private void WriteActors(ActorRegistry actors)
    {
        if (ReferenceEquals(actors, _actors))
        {
            return;
        }

        if (ActorTable.Write(_connection, actors))
        {
            _parties.IndexAll();
        }

        _actors = actors;
    }
}
