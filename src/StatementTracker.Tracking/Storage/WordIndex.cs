using System.Globalization;
using Microsoft.Data.Sqlite;
using StatementTracker.Languages;
using StatementTracker.Queries;

namespace StatementTracker.Tracking.Storage;

/// <summary>The indexes of words and names: they must be made with the folding and the actors that queries use, and are made anew when these have changed.</summary>
internal static class WordIndex
{
    // Words that the rules about articles, proclitics and titles turn differently.
    private const string Probe = "والتحالف للقوات بالأمس كالبحر وبغداد فكتب الله President Donald Trump's U.S.-led the of وزارة الداخليه ﻻ";

    /// <summary>What is indexed for a name.</summary>
    public static ReadOnlySpan<ulong> Words(string name) => NameKey.Of(name).Words;

    /// <summary>What a party that means the actor is indexed under besides words; no word begins so.</summary>
    public static ulong KeyOf(Actor actor) => Normalizer.HashFolded($"={actor.Id}");

    /// <summary>
    /// Makes the indexes anew that were made otherwise. Inside a transaction. Names are few, so that any other build of the library will do for a reason.
    /// </summary>
    public static void Refresh(SqliteConnection connection)
    {
        Refresh(connection, "library", typeof(ActorRegistry).Module.ModuleVersionId.ToString(), RefreshNames);
        Refresh(connection, "folding", Fingerprint(), RefreshContents);
    }

    private static void Refresh(SqliteConnection connection, string key, string current, Action<SqliteConnection> refresh)
    {
        using LogCommand read = new(connection, "SELECT value FROM meta WHERE key = $0", 1);
        using LogCommand write = new(connection, "INSERT OR REPLACE INTO meta VALUES ($0, $1)", 2);
        if ((string?)read.Scalar(key) != current)
        {
            refresh(connection);
            write.Execute(key, current);
        }
    }

    private static void RefreshNames(SqliteConnection connection)
    {
        using PartyTable parties = new(connection);
        parties.IndexAll();
    }

    private static void RefreshContents(SqliteConnection connection)
    {
        using LogCommand clear = new(connection, "INSERT INTO terms (terms) VALUES ('delete-all')", 0);
        clear.Execute();
        new StatementTerms().ForEach(connection, StatementTerms.Insert, 0, long.MaxValue);
    }

    private static string Fingerprint()
    {
        ulong hash = 0;
        for (int c = 0; c <= char.MaxValue; c++)
        {
            hash = Normalizer.Combine(hash, Folding.Fold((char)c));
        }

        hash = Normalizer.Combine(hash, Normalizer.HashFolded(SearchWords.Forms(Probe)));
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
