using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using StatementTracker.Languages;
using StatementTracker.Queries;

namespace StatementTracker.Tracking.Storage;

/// <summary>The indexes of folded words: they must be made with the folding that queries use, and are made anew when it has changed.</summary>
internal static class WordIndex
{
    // Words that the rules about articles, proclitics and titles turn differently.
    private const string Probe = "والتحالف للقوات بالأمس كالبحر وبغداد فكتب الله President Donald Trump's U.S.-led the of وزارة الداخليه ﻻ";

    /// <summary>What is indexed for a content.</summary>
    public static string Forms(string content) => Plain(SearchWords.Forms(content));

    /// <summary>The text as SQLite's words have it: half a surrogate pair, which UTF-8 cannot hold, is U+FFFD.</summary>
    public static string Plain(string words) =>
        StoredText.ToValue(words) is string plain ? plain : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(words));

    /// <summary>What is indexed for a name.</summary>
    public static ReadOnlySpan<ulong> Words(string name) => NameKey.Of(name).Words;

    /// <summary>Makes the indexes anew if they were made with another folding. Inside a transaction.</summary>
    public static void Refresh(SqliteConnection connection)
    {
        string folding = Fingerprint();
        using LogCommand read = new(connection, "SELECT value FROM meta WHERE key = 'folding'", 0);
        using LogCommand write = new(connection, "INSERT OR REPLACE INTO meta VALUES ('folding', $0)", 1);
        string? indexed = (string?)read.Scalar();
        if (indexed != folding)
        {
            RefreshNames(connection);
            RefreshContents(connection);
            write.Execute(folding);
        }
    }

    private static void RefreshNames(SqliteConnection connection)
    {
        using LogCommand clear = new(connection, "DELETE FROM party_word", 0);
        clear.Execute();
        using PartyTable parties = new(connection);
        using LogCommand all = new(connection, "SELECT id, name FROM party", 0);
        using SqliteDataReader row = all.Read();
        while (row.Read())
        {
            parties.Index(row.GetInt64(0), StoredText.Read(row, 1)!);
        }
    }

    private static void RefreshContents(SqliteConnection connection)
    {
        using LogCommand clear = new(connection, "INSERT INTO words (words) VALUES ('delete-all')", 0);
        clear.Execute();
        using LogCommand all = new(connection, "SELECT id, content FROM statement", 0);
        using WriteCommand index = new(connection, "INSERT INTO words (rowid, forms) VALUES (?, ?)");
        using SqliteDataReader row = all.Read();
        while (row.Read())
        {
            index.Execute(row.GetInt64(0), Forms(StoredText.Read(row, 1)!));
        }
    }

    private static string Fingerprint()
    {
        ulong hash = 0;
        for (int c = 0; c <= char.MaxValue; c++)
        {
            hash = Normalizer.Combine(hash, Folding.Fold((char)c));
        }

        hash = Normalizer.Combine(hash, Normalizer.HashFolded(SearchWords.Forms(Probe)));
        foreach (ulong word in Words(Probe))
        {
            hash = Normalizer.Combine(hash, word);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
