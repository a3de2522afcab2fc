using Microsoft.Data.Sqlite;
using StatementTracker.Formats;

namespace StatementTracker.Tracking.Storage;

/// <summary>The registered actors that the documents of a log were read with, so that the log's queries know them too.</summary>
internal static class ActorTable
{
    /// <summary>Writes the actors that are new or have other names or another kind. Inside a transaction.</summary>
    public static void Write(SqliteConnection connection, ActorRegistry actors)
    {
        using LogCommand find = new(connection, "SELECT kind || '\n' || names FROM actor WHERE id = $0", 1);
        using LogCommand write = new(connection, "INSERT OR REPLACE INTO actor (id, kind, names) VALUES ($0, $1, $2)", 3);
        foreach (Actor actor in actors.All.OrderBy(actor => actor.Name, StringComparer.Ordinal))
        {
            (string kind, string names) = (EnumNames.Of(actor.Kind), string.Join('\n', actor.Names));
            if (StoredText.OfValue(find.Scalar(actor.Name)) != $"{kind}\n{names}")
            {
                write.Execute(actor.Name, kind, names);
            }
        }
    }

    /// <summary>All of them; a name that two of them claim belongs to the later one.</summary>
    public static ActorRegistry Read(SqliteConnection connection)
    {
        Dictionary<ulong, Actor> byName = [];
        using LogCommand all = new(connection, "SELECT id, kind, names FROM actor ORDER BY seq DESC", 0);
        using SqliteDataReader row = all.Read();
        while (row.Read())
        {
            Actor actor = new(StoredText.Read(row, 0)!, StoredLabel.Read<SpeakerKind>(row, 1), StoredText.Read(row, 2)!.Split('\n'));
            foreach (string name in actor.Names)
            {
                byName.TryAdd(NameKey.HashOf(name), actor);
            }
        }

        return byName.Count == 0 ? ActorRegistry.Empty : new ActorRegistry(byName);
    }
}
