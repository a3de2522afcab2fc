using System.Buffers;
using System.Buffers.Text;
using System.Text;
using Microsoft.Data.Sqlite;
using StatementTracker.Queries;

namespace StatementTracker.Tracking.Storage;

/// <summary>What a statement is found by: its words, folded, and its parties. An instance lists those of one statement after the other.</summary>
internal sealed class StatementTerms
{
    /// <summary>What stands in front of a party's number; no word has the second letter.</summary>
    public const string Speaker = "s=", Relayer = "v=", Target = "t=";

    /// <summary>Of a statement's number and its list.</summary>
    public const string Insert = "INSERT INTO terms (rowid, list) VALUES (?, ?)", Delete = "INSERT INTO terms (terms, rowid, list) VALUES ('delete', ?, ?)";

    private const int LongestTerm = 24;

    private const string Stored = $"""
        SELECT id, content,
          (SELECT group_concat('{Speaker}' || party, ' ') FROM speaker WHERE statement = id),
          (SELECT group_concat('{Relayer}' || party, ' ') FROM relayer WHERE statement = id),
          (SELECT group_concat('{Target}' || party, ' ') FROM stance WHERE statement = id)
        FROM statement WHERE id >= $0 AND id < $1
        """;

    private readonly ArrayBufferWriter<byte> _list = new(1024);

    /// <summary>UTF-8; valid until the next <see cref="Begin"/>.</summary>
    public ReadOnlySpan<byte> List => _list.WrittenSpan;

    /// <summary>Terms to ask for, as they are listed: half a surrogate pair, which UTF-8 cannot hold, is U+FFFD.</summary>
    public static string Plain(string terms) => StoredText.ToValue(terms) is string plain ? plain : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(terms));

    /// <summary>Lists the words of the next statement's content.</summary>
    public void Begin(string content)
    {
        _list.ResetWrittenCount();
        Encoding.UTF8.GetBytes(SearchWords.Forms(content), _list);
    }

    /// <summary>Adds a party.</summary>
    public void Add(string role, long party)
    {
        Span<byte> term = _list.GetSpan(LongestTerm);
        term[0] = (byte)role[0];
        term[1] = (byte)role[1];
        Utf8Formatter.TryFormat(party, term[2..], out int length);
        term[length + 2] = (byte)' ';
        _list.Advance(length + 3);
    }

    /// <summary>Runs <see cref="Insert"/> or <see cref="Delete"/> for statements that are in the log, from one number to below another.</summary>
    public void ForEach(SqliteConnection connection, string command, long first, long end)
    {
        using LogCommand stored = new(connection, Stored, 2);
        using WriteCommand write = new(connection, command);
        using SqliteDataReader row = stored.Read(first, end);
        while (row.Read())
        {
            Begin(StoredText.Read(row, 1)!);
            for (int i = 2; i < row.FieldCount; i++)
            {
                Encoding.UTF8.GetBytes($"{StoredText.Read(row, i)} ", _list);
            }

            write.Add(row.GetInt64(0)).AddText(List).Execute();
        }
    }
}
