using Microsoft.Data.Sqlite;
using StatementTracker.Formats;

namespace StatementTracker.Tracking.Storage;

/// <summary>Writes the statements of an article with everything that hangs on them. Not thread-safe.</summary>
internal sealed class StatementWriter(SqliteConnection connection, PartyTable parties) : IDisposable
{
    private readonly StoredEvidence _evidence = new();
    private readonly StoredSpans _spans = new();
    private readonly StatementTerms _terms = new();
    private readonly WriteCommand _statement = new(connection, "INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    private readonly WriteCommand _speaker = new(connection, "INSERT INTO speaker VALUES (?, ?, ?, ?, ?, ?)");
    private readonly WriteCommand _relayer = new(connection, "INSERT INTO relayer VALUES (?, ?, ?)");
    private readonly WriteCommand _stance = new(connection, "INSERT INTO stance VALUES (?, ?, ?, ?, ?)");
    private readonly WriteCommand _found = new(connection, StatementTerms.Insert);

    public void Write(long key, Statement statement)
    {
        string content = statement.Content.Text;
        _statement.Add(key).Add(statement.Id).Add(statement.Parent)
            .Add(EnumNames.Of(statement.Type)).Add(EnumNames.Of(statement.Channel)).Add(EnumNames.Of(statement.Act)).Add(EnumNames.Of(statement.Nuance))
            .Add(statement.Confidence).Add(content).AddUtf8(_spans.Write(statement.Content, statement.Cue, statement.Source))
            .AddUtf8(_evidence.Write(statement.Evidence)).Execute();
        _terms.Begin(content);
        WriteSpeakers(key, statement.Speakers);
        WriteRelayers(key, statement.Via);
        WriteStances(key, statement.Stances);
        _found.Add(key).AddText(_terms.List).Execute();
    }

    public void Dispose()
    {
        _evidence.Dispose();
        foreach (WriteCommand command in (WriteCommand[])[_statement, _speaker, _relayer, _stance, _found])
        {
            command.Dispose();
        }
    }

    private void WriteSpeakers(long key, IReadOnlyList<Speaker> speakers)
    {
        for (int i = 0; i < speakers.Count; i++)
        {
            Speaker speaker = speakers[i];
            long party = parties.IdOf(speaker.Name, speaker.ActorId);
            _terms.Add(StatementTerms.Speaker, party);
            _speaker.Add(key).Add(i).Add(party).Add(EnumNames.Of(speaker.Kind)).Add(speaker.OnBehalfOf)
                .AddUtf8(speaker.Mention is { } mention ? _spans.WriteOne(mention) : default).Execute();
        }
    }

    private void WriteRelayers(long key, IReadOnlyList<string> relayers)
    {
        for (int i = 0; i < relayers.Count; i++)
        {
            long party = parties.IdOf(relayers[i]);
            _terms.Add(StatementTerms.Relayer, party);
            _relayer.Add(key).Add(i).Add(party).Execute();
        }
    }

    private void WriteStances(long key, IReadOnlyList<StanceToward> stances)
    {
        for (int i = 0; i < stances.Count; i++)
        {
            StanceToward stance = stances[i];
            long party = parties.IdOf(stance.Target);
            _terms.Add(StatementTerms.Target, party);
            _stance.Add(key).Add(i).Add(party).Add(EnumNames.Of(stance.Label)).Add(stance.Score).Execute();
        }
    }
}
