using Microsoft.Data.Sqlite;
using StatementTracker.Formats;

namespace StatementTracker.Tracking.Storage;

/// <summary>Writes the statements of an article with everything that hangs on them. Not thread-safe.</summary>
internal sealed class StatementWriter(SqliteConnection connection, PartyTable parties) : IDisposable
{
    private readonly StoredEvidence _evidence = new();
    private readonly StoredSpans _spans = new();
    private readonly StoredParties _speakers = new(), _relayers = new(), _stances = new();
    private readonly WriteCommand _statement = new(connection, "INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    private readonly WriteCommand _speaker = new(connection, "INSERT INTO speaker VALUES (?, ?, ?, ?, ?, ?)");
    private readonly WriteCommand _relayer = new(connection, "INSERT INTO relayer VALUES (?, ?, ?)");
    private readonly WriteCommand _stance = new(connection, "INSERT INTO stance VALUES (?, ?, ?, ?, ?)");
    private readonly WriteCommand _words = new(connection, "INSERT INTO words (rowid, forms) VALUES (?, ?)");

    public void Write(long key, Statement statement)
    {
        string content = statement.Content.Text;
        WriteSpeakers(key, statement.Speakers);
        WriteRelayers(key, statement.Via);
        WriteStances(key, statement.Stances);
        _statement.Add(key).Add(statement.Id).Add(statement.Parent)
            .Add(EnumNames.Of(statement.Type)).Add(EnumNames.Of(statement.Channel)).Add(EnumNames.Of(statement.Act)).Add(EnumNames.Of(statement.Nuance))
            .Add(statement.Confidence).AddUtf8(_speakers.Json).AddUtf8(_relayers.Json).AddUtf8(_stances.Json)
            .Add(content).AddUtf8(_spans.Write(statement.Content, statement.Cue, statement.Source)).AddUtf8(_evidence.Write(statement.Evidence))
            .Execute();
        _words.Add(key).Add(WordIndex.Forms(content)).Execute();
    }

    public void Dispose()
    {
        _evidence.Dispose();
        foreach (WriteCommand command in (WriteCommand[])[_statement, _speaker, _relayer, _stance, _words])
        {
            command.Dispose();
        }
    }

    private void WriteSpeakers(long key, IReadOnlyList<Speaker> speakers)
    {
        _speakers.Clear();
        for (int i = 0; i < speakers.Count; i++)
        {
            Speaker speaker = speakers[i];
            _speaker.Add(_speakers.Add(parties.IdOf(speaker.Name, speaker.ActorId))).Add(key).Add(i).Add(EnumNames.Of(speaker.Kind)).Add(speaker.OnBehalfOf)
                .AddUtf8(speaker.Mention is { } mention ? _spans.WriteOne(mention) : default).Execute();
        }
    }

    private void WriteRelayers(long key, IReadOnlyList<string> relayers)
    {
        _relayers.Clear();
        for (int i = 0; i < relayers.Count; i++)
        {
            _relayer.Add(_relayers.Add(parties.IdOf(relayers[i]))).Add(key).Add(i).Execute();
        }
    }

    private void WriteStances(long key, IReadOnlyList<StanceToward> stances)
    {
        _stances.Clear();
        for (int i = 0; i < stances.Count; i++)
        {
            StanceToward stance = stances[i];
            _stance.Add(_stances.Add(parties.IdOf(stance.Target))).Add(key).Add(i).Add(EnumNames.Of(stance.Label)).Add(stance.Score).Execute();
        }
    }
}
