using Microsoft.Data.Sqlite;
using StatementTracker.Formats;

namespace StatementTracker.Tracking.Storage;

/// <summary>Writes the statements of an article with everything that hangs on them. Not thread-safe.</summary>
internal sealed class StatementWriter(SqliteConnection connection) : IDisposable
{
    private readonly StoredEvidence _evidence = new();
    private readonly WriteCommand _statement = new(
        connection, "INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");

    private readonly WriteCommand _speaker = new(connection, "INSERT INTO speaker VALUES (?, ?, ?, ?, ?, ?)");
    private readonly WriteCommand _relayer = new(connection, "INSERT INTO relayer VALUES (?, ?, ?)");
    private readonly WriteCommand _stance = new(connection, "INSERT INTO stance VALUES (?, ?, ?, ?, ?)");
    private readonly WriteCommand _words = new(connection, "INSERT INTO words (rowid, forms) VALUES (?, ?)");
    private readonly WriteCommand[] _clear =
    [
        new(connection, "DELETE FROM speaker WHERE statement >= ? AND statement < ?"),
        new(connection, "DELETE FROM relayer WHERE statement >= ? AND statement < ?"),
        new(connection, "DELETE FROM stance WHERE statement >= ? AND statement < ?"),
        new(connection, "DELETE FROM words WHERE rowid IN (SELECT id FROM statement WHERE id >= ? AND id < ?)"),
        new(connection, "DELETE FROM statement WHERE id >= ? AND id < ?"),
    ];

    public void Write(long key, long article, Statement statement, PartyTable parties)
    {
        string content = statement.Content.Text;
        _statement.Execute(
            key, article, statement.Id, statement.Parent, EnumNames.Of(statement.Type), EnumNames.Of(statement.Channel),
            EnumNames.Of(statement.Act), EnumNames.Of(statement.Nuance), statement.Confidence, statement.Speakers.Count, content,
            StoredSpans.Write(statement.Content), StoredSpans.Write(statement.Cue), StoredSpans.Write(statement.Source),
            _evidence.Write(statement.Evidence));
        _words.Execute(key, WordIndex.Forms(content));
        WriteSpeakers(key, statement.Speakers, parties);
        for (int i = 0; i < statement.Via.Count; i++)
        {
            _relayer.Execute(key, i, parties.IdOf(statement.Via[i]));
        }

        for (int i = 0; i < statement.Stances.Count; i++)
        {
            StanceToward stance = statement.Stances[i];
            _stance.Execute(key, i, parties.IdOf(stance.Target), EnumNames.Of(stance.Label), stance.Score);
        }
    }

    /// <summary>Takes away every statement of an article.</summary>
    public void Clear(long article)
    {
        foreach (WriteCommand clear in _clear)
        {
            clear.Execute(StatementKey.FirstOf(article), StatementKey.FirstOf(article + 1));
        }
    }

    public void Dispose()
    {
        _evidence.Dispose();
        foreach (WriteCommand command in (WriteCommand[])[_statement, _speaker, _relayer, _stance, _words, .. _clear])
        {
            command.Dispose();
        }
    }

    private void WriteSpeakers(long key, IReadOnlyList<Speaker> speakers, PartyTable parties)
    {
        for (int i = 0; i < speakers.Count; i++)
        {
            Speaker speaker = speakers[i];
            _speaker.Execute(
                key, i, parties.IdOf(speaker.Name, speaker.ActorId), EnumNames.Of(speaker.Kind), speaker.OnBehalfOf,
                speaker.Mention is { } mention ? StoredSpans.Write([mention]) : null);
        }
    }
}
