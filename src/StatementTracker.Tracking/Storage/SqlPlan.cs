using Microsoft.Data.Sqlite;
using StatementTracker.Formats;
using StatementTracker.Queries;

namespace StatementTracker.Tracking.Storage;

/// <summary>A query's plan as SQL: it finds the numbers of all statements that fulfil the plan, in order, and few others.</summary>
/// <remarks>Full text is narrowed down by words only; whoever reads the statements asks the conditions once more.</remarks>
internal sealed class SqlPlan
{
    private const string ArticlesFirst = "article a CROSS JOIN statement s ON s.id >= a.id * 16777216 AND s.id < (a.id + 1) * 16777216";
    private const string StatementsFirst = "statement s CROSS JOIN article a ON a.id = s.id / 16777216";
    private const string Nothing = "0";

    private readonly PartyFinder _parties;
    private readonly List<object> _values = [];
    private readonly List<string> _terms = [];

    public SqlPlan(StatementPlan plan, SqliteConnection connection)
    {
        _parties = new PartyFinder(connection);
        string[] conditions = [.. plan.Conditions.Where(c => c is not TimeCondition).Select(Translate), .. plan.Conditions.OfType<TimeCondition>().Select(Time)];
        string rest = $" {string.Join(" AND ", conditions.DefaultIfEmpty("1"))} ORDER BY {OrderOf(plan.Order)}";
        Sql = _terms.Count > 0 ? TermsFirst(rest)
            : plan.Order is StatementOrder.Newest || plan.Conditions.Any(c => c is TimeCondition or OutletCondition) ? $"SELECT s.id FROM {ArticlesFirst} WHERE{rest}"
            : $"SELECT s.id FROM {StatementsFirst} WHERE{rest}";
    }

    private string Key => _terms.Count > 0 ? "terms.rowid" : "s.id";

    /// <summary>One column: the number of a statement.</summary>
    public string Sql { get; }

    /// <summary>The values of its parameters.</summary>
    public IReadOnlyList<object> Values => _values;

    // Rows are looked up only for what the rest asks of them.
    private string TermsFirst(string rest)
    {
        string statements = rest.Contains(" s.", StringComparison.Ordinal) ? "CROSS JOIN statement s ON s.id = terms.rowid" : "";
        string articles = rest.Contains(" a.", StringComparison.Ordinal) ? "CROSS JOIN article a ON a.id = terms.rowid / 16777216" : "";
        return $"SELECT terms.rowid FROM terms {statements} {articles} WHERE terms MATCH {Value(StatementTerms.Plain(string.Join(" AND ", _terms)))} AND{rest}";
    }

    private string Translate(StatementCondition condition) => condition switch
    {
        SpeakerCondition c => Terms(Parties(StatementTerms.Speaker, _parties.Speakers(c.Name))),
        ViaCondition c => Terms(Parties(StatementTerms.Relayer, _parties.Names(c.Name))),
        StanceCondition c => Stance(c),
        AboutCondition c => Terms([.. About(c.Name), .. Parties(StatementTerms.Target, _parties.Names(c.Name))]),
        WordsCondition c => Terms([Every(c.Words.Words)]),
        OutletCondition c => $"a.outlet IN {Value(_parties.Names(c.Name))}",
        ChannelCondition c => $"s.channel = {Value(EnumNames.Of(c.Channel))}",
        TypeCondition c => $"s.type = {Value(EnumNames.Of(c.Type))}",
        ActCondition c => $"s.act = {Value(EnumNames.Of(c.Act))}",
        NuanceCondition c => $"s.nuance = {Value(EnumNames.Of(c.Nuance))}",
        KindCondition c => $"EXISTS (SELECT 1 FROM speaker WHERE statement = s.id AND kind = {Value(EnumNames.Of(c.Kind))})",
        JointCondition => "EXISTS (SELECT 1 FROM speaker WHERE statement = s.id AND ordinal = 1)",
        ConfidenceCondition c => $"s.confidence >= {Value(c.Least)}",
        _ => "1", // asked of each statement that is read
    };

    private string OrderOf(StatementOrder order) => order switch
    {
        StatementOrder.Oldest => $"a.time IS NULL, a.time, {Key}",
        StatementOrder.Newest => $"a.time DESC, {Key}",
        StatementOrder.Surest => $"s.confidence DESC, {Key}",
        _ => Key,
    };

    // The index of times alone tells the articles of some days: those of all statements that the terms find would be many.
    private string Time(TimeCondition c)
    {
        string time = $"time >= {Value(c.From.UtcTicks)} AND time < {Value(c.To.UtcTicks)}";
        return _terms.Count > 0 ? $"terms.rowid / 16777216 IN (SELECT id FROM article WHERE {time})" : time;
    }

    private string Stance(StanceCondition condition)
    {
        List<long>? targets = condition.Target is { } target ? _parties.Names(target) : null;
        string found = targets is null ? "1" : Terms(Parties(StatementTerms.Target, targets));
        string toward = targets is null ? "1" : $"party IN {Value(targets)}";
        return condition.Label is not { } label ? found
            : $"{found} AND EXISTS (SELECT 1 FROM stance WHERE statement = s.id AND {toward} AND label = {Value(EnumNames.Of(label))})";
    }

    // One of them must be there; all such alternatives together are one question to the index.
    private string Terms(string[] alternatives)
    {
        if (alternatives.Length == 0)
        {
            return Nothing;
        }

        _terms.Add($"({string.Join(" OR ", alternatives)})");
        return "1";
    }

    private static string[] Parties(string role, List<long> parties) => [.. parties.Select(party => $"\"{role}{party}\"")];

    private static IEnumerable<string> About(NameMatcher name) =>
        name.NamesInText.Select(PartyFinder.SearchWordsOf).Where(words => words.Count > 0).Select(Every).Distinct();

    // Words have letters and digits only: nothing of the match syntax can come in, quotation marks keep AND a word.
    private static string Every(IEnumerable<string> words) => $"({string.Join(" AND ", words.Distinct().Select(word => $"\"{word}\""))})";

    private string Value(List<long> numbers) => $"(SELECT value FROM json_each({Value($"[{string.Join(',', numbers)}]")}))";

    private string Value(object value)
    {
        _values.Add(value);
        return $"${_values.Count - 1}";
    }
}
