using System.Text;
using Microsoft.Data.Sqlite;
using StatementTracker.Formats;
using StatementTracker.Queries;

namespace StatementTracker.Tracking.Storage;

/// <summary>A query's plan as SQL: it finds the numbers of all statements that fulfil the plan, in order, and few others.</summary>
/// <remarks>Full text is narrowed down by words only; whoever reads the statements asks the conditions once more.</remarks>
internal sealed class SqlPlan
{
    private const string StatementsFirst = "statement s CROSS JOIN article a ON a.id = s.id / 16777216";
    private const string ArticlesFirst = "article a CROSS JOIN statement s ON s.id >= a.id * 16777216 AND s.id < (a.id + 1) * 16777216";

    private readonly PartyFinder _parties;
    private readonly List<object> _values = [];
    private readonly List<string> _conditions = [];
    private bool _findsStatements;

    public SqlPlan(StatementPlan plan, SqliteConnection connection)
    {
        _parties = new PartyFinder(connection);
        foreach (StatementCondition condition in plan.Conditions)
        {
            _conditions.Add(Translate(condition));
        }

        bool byTime = plan.Order is StatementOrder.Newest || plan.Conditions.Any(c => c is TimeCondition or OutletCondition);
        string tables = !_findsStatements && byTime ? ArticlesFirst : StatementsFirst;
        Sql = $"SELECT s.id FROM {tables} WHERE {string.Join(" AND ", _conditions.DefaultIfEmpty("1"))} ORDER BY {OrderOf(plan.Order)}";
    }

    /// <summary>One column: the number of a statement.</summary>
    public string Sql { get; }

    /// <summary>The values of its parameters.</summary>
    public IReadOnlyList<object> Values => _values;

    private string Translate(StatementCondition condition) => condition switch
    {
        SpeakerCondition c => Find($"SELECT statement FROM speaker WHERE party IN {Parties(_parties.Speakers(c.Name))}"),
        ViaCondition c => Find($"SELECT statement FROM relayer WHERE party IN {Parties(_parties.Names(c.Name))}"),
        StanceCondition c => Find(Stances(c)),
        AboutCondition c => Find($"{Words(About(c.Name))} UNION SELECT statement FROM stance WHERE party IN {Parties(_parties.Names(c.Name))}"),
        WordsCondition c => Find(Words(Every(c.Words.Words))),
        OutletCondition c => $"a.outlet IN {Parties(_parties.Names(c.Name))}",
        TimeCondition c => $"a.time >= {Value(c.From.UtcTicks)} AND a.time < {Value(c.To.UtcTicks)}",
        ChannelCondition c => $"s.channel = {Value(EnumNames.Of(c.Channel))}",
        TypeCondition c => $"s.type = {Value(EnumNames.Of(c.Type))}",
        ActCondition c => $"s.act = {Value(EnumNames.Of(c.Act))}",
        NuanceCondition c => $"s.nuance = {Value(EnumNames.Of(c.Nuance))}",
        KindCondition c => $"EXISTS (SELECT 1 FROM json_each(s.speakers) JOIN speaker ON party = value AND statement = s.id WHERE kind = {Value(EnumNames.Of(c.Kind))})",
        JointCondition => "json_array_length(s.speakers) > 1",
        ConfidenceCondition c => $"s.confidence >= {Value(c.Least)}",
        _ => "1", // asked of each statement that is read
    };

    private static string OrderOf(StatementOrder order) => order switch
    {
        StatementOrder.Oldest => "a.time IS NULL, a.time, s.id",
        StatementOrder.Newest => "a.time DESC, s.id",
        StatementOrder.Surest => "s.confidence DESC, s.id",
        _ => "s.id",
    };

    private string Find(string statements)
    {
        _findsStatements = true;
        return $"s.id IN ({statements})";
    }

    private string Stances(StanceCondition condition)
    {
        StringBuilder sql = new("SELECT statement FROM stance WHERE 1");
        if (condition.Target is { } target)
        {
            sql.Append($" AND party IN {Parties(_parties.Names(target))}");
        }

        if (condition.Label is { } label)
        {
            sql.Append($" AND label = {Value(EnumNames.Of(label))}");
        }

        return sql.ToString();
    }

    private string Words(string match) => match.Length == 0 ? "SELECT NULL WHERE 0" : $"SELECT rowid FROM words WHERE words MATCH {Value(WordIndex.Plain(match))}";

    private static string About(NameMatcher name) =>
        string.Join(" OR ", name.NamesInText.Select(PartyFinder.SearchWordsOf).Where(words => words.Count > 0).Select(Every).Distinct());

    // Forms have letters and digits only: nothing of the match syntax can come in, quotation marks keep AND a word.
    private static string Every(IEnumerable<string> words) => $"({string.Join(" AND ", words.Distinct().Select(word => $"\"{word}\""))})";

    private string Parties(IEnumerable<long> parties) => $"(SELECT value FROM json_each({Value($"[{string.Join(',', parties)}]")}))";

    private string Value(object value)
    {
        _values.Add(value);
        return $"${_values.Count - 1}";
    }
}
