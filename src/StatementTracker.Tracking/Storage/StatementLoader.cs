using Microsoft.Data.Sqlite;

namespace StatementTracker.Tracking.Storage;

/// <summary>Reads statements by their numbers, many at a time. Belongs to one connection and its transaction. Not thread-safe.</summary>
internal sealed class StatementLoader(SqliteConnection connection) : IDisposable
{
    private const string Wanted = "statement IN (SELECT value FROM json_each($0)) ORDER BY statement, ordinal";

    private readonly ArticleLoader _articles = new(connection);
    private readonly LogCommand _statements = new(
        connection,
        """
        SELECT id, name, parent, type, channel, act, nuance, confidence, spans, evidence
        FROM statement WHERE id IN (SELECT value FROM json_each($0)) ORDER BY id
        """,
        1);

    private readonly LogCommand _speakers = new(
        connection, $"SELECT statement, name, actor, kind, on_behalf_of, mention FROM speaker JOIN party ON party.id = party WHERE {Wanted}", 1);

    private readonly LogCommand _relayers = new(connection, $"SELECT statement, name FROM relayer JOIN party ON party.id = party WHERE {Wanted}", 1);
    private readonly LogCommand _stances = new(
        connection, $"SELECT statement, name, label, score FROM stance JOIN party ON party.id = party WHERE {Wanted}", 1);

    /// <summary>The statements, in the order of the numbers given.</summary>
    public IEnumerable<Statement> Load(IReadOnlyList<long> keys)
    {
        string wanted = $"[{string.Join(',', keys)}]";
        _articles.Prepare(keys.Select(StatementKey.ArticleOf).Distinct());
        Dictionary<long, Statement> found = LoadStatements(
            wanted, Group(_speakers, wanted, SpeakerOf), Group(_relayers, wanted, row => StoredText.Read(row, 1)!), Group(_stances, wanted, StanceOf));
        return keys.Select(key => found[key]);
    }

    public void Dispose()
    {
        _articles.Dispose();
        _statements.Dispose();
        _speakers.Dispose();
        _relayers.Dispose();
        _stances.Dispose();
    }

    private Dictionary<long, Statement> LoadStatements(
        string wanted, ILookup<long, Speaker> speakers, ILookup<long, string> relayers, ILookup<long, StanceToward> stances)
    {
        Dictionary<long, Statement> found = [];
        using SqliteDataReader row = _statements.Read(wanted);
        while (row.Read())
        {
            long key = row.GetInt64(0);
            found[key] = Create(row, _articles.Get(StatementKey.ArticleOf(key)), [.. speakers[key]], [.. relayers[key]], [.. stances[key]]);
        }

        return found;
    }

    private static Statement Create(
        SqliteDataReader row, Article article, IReadOnlyList<Speaker> speakers, IReadOnlyList<string> via, IReadOnlyList<StanceToward> stances)
    {
        Passage[] passages = StoredSpans.Read(row.GetString(8), article.Text);
        return new()
        {
            Id = StoredText.Read(row, 1)!,
            Article = article,
            Parent = StoredText.Read(row, 2),
            Type = StoredLabel.Read<StatementType>(row, 3),
            Channel = StoredLabel.Read<Channel>(row, 4),
            Act = StoredLabel.Read<SpeechAct>(row, 5),
            Nuance = StoredLabel.Read<Nuance>(row, 6),
            Confidence = row.GetDouble(7),
            Content = passages[0],
            Cue = passages[1],
            Source = passages[2],
            Evidence = StoredEvidence.Read(row.GetString(9)),
            Speakers = speakers,
            Via = via,
            Stances = stances,
        };
    }

    private static ILookup<long, T> Group<T>(LogCommand command, string wanted, Func<SqliteDataReader, T> create)
    {
        List<(long Key, T Value)> values = [];
        using SqliteDataReader row = command.Read(wanted);
        while (row.Read())
        {
            values.Add((row.GetInt64(0), create(row)));
        }

        return values.ToLookup(value => value.Key, value => value.Value);
    }

    private static Speaker SpeakerOf(SqliteDataReader row) => new()
    {
        Name = StoredText.Read(row, 1)!,
        ActorId = StoredText.Read(row, 2),
        Kind = StoredLabel.Read<SpeakerKind>(row, 3),
        OnBehalfOf = StoredText.Read(row, 4),
        Mention = row.IsDBNull(5) ? null : StoredSpans.ReadOne(row.GetString(5)),
    };

    private static StanceToward StanceOf(SqliteDataReader row) => new(StoredText.Read(row, 1)!, StoredLabel.Read<Stance>(row, 2), row.GetDouble(3));
}
