using System.Globalization;
using Microsoft.Data.Sqlite;

namespace StatementTracker.Tracking.Storage;

/// <summary>Reads articles by their numbers; keeps those of the last call, which the next statements are likely to share.</summary>
internal sealed class ArticleLoader(SqliteConnection connection) : IDisposable
{
    private readonly LogCommand _articles = new(
        connection,
        """
        SELECT a.id, article_id, text, title, name, published, declared_language
        FROM article a LEFT JOIN party ON party.id = outlet WHERE a.id IN (SELECT value FROM json_each($0))
        """,
        1);

    private Dictionary<long, Article> _loaded = [];

    /// <summary>Has the articles ready for <see cref="Get"/>.</summary>
    public void Prepare(IEnumerable<long> keys)
    {
        Dictionary<long, Article> wanted = [];
        List<long> missing = [];
        foreach (long key in keys)
        {
            if (_loaded.TryGetValue(key, out Article? article))
            {
                wanted[key] = article;
            }
            else
            {
                missing.Add(key);
            }
        }

        using SqliteDataReader row = _articles.Read($"[{string.Join(',', missing)}]");
        while (row.Read())
        {
            wanted[row.GetInt64(0)] = Create(row);
        }

        _loaded = wanted;
    }

    /// <summary>An article that was prepared.</summary>
    public Article Get(long key) => _loaded[key];

    public void Dispose() => _articles.Dispose();

    private static Article Create(SqliteDataReader row) => new(StoredText.Read(row, 1)!, StoredText.Read(row, 2)!)
    {
        Title = StoredText.Read(row, 3),
        Outlet = StoredText.Read(row, 4),
        Published = row.IsDBNull(5) ? null : DateTimeOffset.ParseExact(row.GetString(5), "O", CultureInfo.InvariantCulture),
        Language = StoredLabel.ReadLanguage(row, 6),
    };
}
