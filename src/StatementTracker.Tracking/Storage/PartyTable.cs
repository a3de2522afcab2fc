using Microsoft.Data.Sqlite;

namespace StatementTracker.Tracking.Storage;

/// <summary>Gives names their numbers. Not thread-safe; belongs to one writer.</summary>
internal sealed class PartyTable(SqliteConnection connection) : IDisposable
{
    // Names repeat within days; forgetting all of them now and then bounds the memory.
    private const int MaxRemembered = 50_000;

    private readonly LogCommand _find = new(connection, "SELECT id FROM party WHERE name = $0 AND coalesce(actor, x'') = coalesce($1, x'')", 2);
    private readonly WriteCommand _insert = new(connection, "INSERT INTO party (name, actor) VALUES (?, ?)");
    private readonly WriteCommand _index = new(connection, "INSERT OR IGNORE INTO party_word VALUES (?, ?)");
    private readonly Dictionary<(string Name, string? Actor), long> _remembered = [];

    /// <summary>The number of a name, which is written if it is new.</summary>
    public long IdOf(string name, string? actor = null)
    {
        if (_remembered.TryGetValue((name, actor), out long id))
        {
            return id;
        }

        if (_remembered.Count >= MaxRemembered)
        {
            Forget();
        }

        return _remembered[(name, actor)] = (long?)_find.Scalar(name, actor) ?? Insert(name, actor);
    }

    /// <summary>Writes the words by which a name is found.</summary>
    public void Index(long party, string name)
    {
        foreach (ulong word in WordIndex.Words(name))
        {
            _index.Execute(unchecked((long)word), party);
        }
    }

    /// <summary>After a rollback the numbers given since the last commit are no more.</summary>
    public void Forget() => _remembered.Clear();

    public void Dispose()
    {
        _find.Dispose();
        _insert.Dispose();
        _index.Dispose();
    }

    private long Insert(string name, string? actor)
    {
        long id = _insert.Insert(name, actor);
        Index(id, name);
        return id;
    }
}
