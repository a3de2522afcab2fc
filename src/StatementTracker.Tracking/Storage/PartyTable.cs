using Microsoft.Data.Sqlite;

namespace StatementTracker.Tracking.Storage;

/// <summary>Gives names their numbers, and keeps what they may be asked for by. Not thread-safe; belongs to one writer.</summary>
internal sealed class PartyTable(SqliteConnection connection) : IDisposable
{
    // Names repeat within days; forgetting all of them now and then bounds the memory.
    private const int MaxRemembered = 50_000;

    private readonly WriteCommand _find = new(connection, "SELECT id FROM party WHERE name = ? AND coalesce(actor, x'') = coalesce(?, x'')");
    private readonly WriteCommand _insert = new(connection, "INSERT INTO party (name, actor) VALUES (?, ?)");
    private readonly WriteCommand _index = new(connection, "INSERT OR IGNORE INTO party_word VALUES (?, ?)");
    private readonly Dictionary<(string Name, string? Actor), long> _remembered = [];
    private ActorRegistry? _actors;

    private ActorRegistry Actors => _actors ??= ActorTable.Read(connection);

    /// <summary>The number of a name, which is written if it is new.</summary>
    public long IdOf(string name, string? actor = null)
    {
        if (_remembered.TryGetValue((name, actor), out long id))
        {
            return id;
        }

        if (_remembered.Count >= MaxRemembered)
        {
            _remembered.Clear();
        }

        return _remembered[(name, actor)] = _find.Add(name).Add(actor).Find() ?? Insert(name, actor);
    }

    /// <summary>Makes the index of names anew: when actors have come, or names are read otherwise than before.</summary>
    public void IndexAll()
    {
        _actors = null;
        using LogCommand clear = new(connection, "DELETE FROM party_word", 0);
        clear.Execute();
        using LogCommand all = new(connection, "SELECT id, name, actor FROM party", 0);
        using SqliteDataReader row = all.Read();
        while (row.Read())
        {
            Index(row.GetInt64(0), StoredText.Read(row, 1)!, StoredText.Read(row, 2));
        }
    }

    /// <summary>After a rollback the numbers given since the last commit are no more; after another writer's turn the actors may be others.</summary>
    public void Forget()
    {
        _remembered.Clear();
        _actors = null;
    }

    public void Dispose()
    {
        _find.Dispose();
        _insert.Dispose();
        _index.Dispose();
    }

    private long Insert(string name, string? actor)
    {
        long id = _insert.Add(name).Add(actor).Insert();
        Index(id, name, actor);
        return id;
    }

    private void Index(long party, string name, string? actorId)
    {
        Actor? actor = Actors.ById(actorId);
        foreach (string known in actor is null ? [name] : actor.Names.Prepend(name))
        {
            foreach (ulong word in WordIndex.Words(known))
            {
                _index.Add(unchecked((long)word)).Add(party).Execute();
            }
        }

        if ((actor ?? Actors.Find(name)) is { } meant)
        {
            _index.Add(unchecked((long)WordIndex.KeyOf(meant))).Add(party).Execute();
        }
    }
}
