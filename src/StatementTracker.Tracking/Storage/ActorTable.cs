using Microsoft.Data.Sqlite;
using StatementTracker.Actors;
using StatementTracker.Formats;

namespace StatementTracker.Tracking.Storage;

/// <summary>
/// The registered actors that the documents of a log were read with, so that the log's queries know them too. Those of the library are not written:
/// only that they were there.
/// </summary>
internal static class ActorTable
{
    /// <summary>Writes the actors that are new or have changed. Inside a transaction.</summary>
    /// <returns>Whether there were any: then names may mean other actors than before.</returns>
    public static bool Write(SqliteConnection connection, ActorRegistry actors)
    {
        using LogCommand find = new(connection, "SELECT 1 FROM actor WHERE id = $0 AND kind = $1 AND names = $2 AND member_of = $3", 4);
        using LogCommand write = new(connection, "INSERT OR REPLACE INTO actor (id, kind, names, member_of) VALUES ($0, $1, $2, $3)", 4);
        bool changed = WriteBuiltIn(connection, actors);
        foreach (Actor actor in actors.Own.OrderBy(actor => actor.Id, StringComparer.Ordinal))
        {
            object?[] row = [actor.Id, EnumNames.Of(actor.Kind), string.Join('\n', actor.Names), string.Join('\n', actor.MemberOf)];
            if (find.Scalar(row) is null)
            {
                write.Execute(row);
                changed = true;
            }
        }

        return changed;
    }

    /// <summary>All of them; a name that two of them claim belongs to the later one.</summary>
    public static ActorRegistry Read(SqliteConnection connection)
    {
        List<Actor> own = [];
        NameTable names = new();
        using LogCommand all = new(connection, "SELECT id, kind, names, member_of FROM actor ORDER BY seq DESC", 0);
        using SqliteDataReader row = all.Read();
        while (row.Read())
        {
            Actor actor = new(StoredText.Read(row, 0)!, StoredLabel.Read<SpeakerKind>(row, 1), Lines(row, 2), Lines(row, 3));
            foreach (ulong name in actor.Names.Select(name => NameKey.HashOf(name)).Where(name => names.Find(name) == NameTable.None))
            {
                names.Add(name, own.Count);
            }

            own.Add(actor);
        }

        return new ActorRegistry(own, names, HasBuiltIn(connection));
    }

    private static string[] Lines(SqliteDataReader row, int column) => StoredText.Read(row, column)!.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    // They stay once they were there: documents have their ids.
    private static bool WriteBuiltIn(SqliteConnection connection, ActorRegistry actors)
    {
        if (!actors.HasBuiltIn || HasBuiltIn(connection))
        {
            return false;
        }

        using LogCommand write = new(connection, "INSERT INTO meta VALUES ('built-in actors', 1)", 0);
        write.Execute();
        return true;
    }

    private static bool HasBuiltIn(SqliteConnection connection)
    {
        using LogCommand read = new(connection, "SELECT 1 FROM meta WHERE key = 'built-in actors'", 0);
        return read.Scalar() is not null;
    }
}
