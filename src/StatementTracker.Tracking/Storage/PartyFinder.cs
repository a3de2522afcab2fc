using Microsoft.Data.Sqlite;
using StatementTracker.Languages;
using StatementTracker.Queries;

namespace StatementTracker.Tracking.Storage;

/// <summary>Finds the parties that a name asked for means: those that share a word or the actor with it, asked by the very matcher of queries in memory.</summary>
internal sealed class PartyFinder(SqliteConnection connection)
{
    /// <summary>Parties that match as speakers do, by name and by registered actor.</summary>
    public List<long> Speakers(NameMatcher asked) =>
        [.. Candidates(asked).Where(party => asked.Matches(new Speaker { Name = party.Name, ActorId = party.Actor })).Select(party => party.Id)];

    /// <summary>Parties whose name matches: relayers, outlets, targets.</summary>
    public List<long> Names(NameMatcher asked) => [.. Candidates(asked).Where(party => asked.Matches(party.Name)).Select(party => party.Id)];

    /// <summary>The words that a name is looked for by in running text, as they are indexed.</summary>
    public static List<string> SearchWordsOf(string name)
    {
        NameKey key = NameKey.Of(name);
        return [.. SearchWords.Of(name).Where(word => key.Words.Contains(Normalizer.HashFolded(word)))];
    }

    private Dictionary<long, (long Id, string Name, string? Actor)>.ValueCollection Candidates(NameMatcher asked)
    {
        Dictionary<long, (long Id, string Name, string? Actor)> found = [];
        using LogCommand byWord = new(connection, "SELECT id, name, actor FROM party_word JOIN party ON party.id = party WHERE word = $0", 1);
        foreach (ulong word in asked.Actor is { } actor ? [.. WordIndex.Words(asked.Name), WordIndex.KeyOf(actor)] : WordIndex.Words(asked.Name))
        {
            Add(found, byWord.Read(unchecked((long)word)));
        }

        return found.Values;
    }

    private static void Add(Dictionary<long, (long Id, string Name, string? Actor)> found, SqliteDataReader rows)
    {
        using SqliteDataReader row = rows;
        while (row.Read())
        {
            found[row.GetInt64(0)] = (row.GetInt64(0), StoredText.Read(row, 1)!, StoredText.Read(row, 2));
        }
    }
}
