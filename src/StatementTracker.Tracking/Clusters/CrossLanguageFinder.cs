using StatementTracker.Queries;

namespace StatementTracker.Tracking.Clusters;

/// <summary>Collects the statements that have what can be compared across languages, and links those that agree in all of it.</summary>
internal sealed class CrossLanguageFinder
{
    private static readonly TimeSpan Near = TimeSpan.FromDays(1);

    private readonly Dictionary<(string Actors, SpeechAct Act, string Numbers), List<(Language Language, StatementSummary Statement)>> _statements = [];

    public void Add(Statement statement, StatementSummary summary)
    {
        if (statement.Article.Published is null || statement.Speakers.Count == 0 || statement.Speakers.Any(speaker => speaker.ActorId is null)
            || ArticleLanguage.Tell(summary.Text) is not { } language || NumbersOf(summary.Text) is not { Length: > 0 } numbers)
        {
            return;
        }

        var key = (Sorted(statement.Speakers.Select(speaker => speaker.ActorId!)), statement.Act, numbers);
        if (!_statements.TryGetValue(key, out List<(Language, StatementSummary)>? same))
        {
            _statements[key] = same = [];
        }

        same.Add((language, summary));
    }

    /// <summary>Each statement is linked with the nearest earlier one in another language, if that is near enough.</summary>
    public List<CrossLanguageLink> Links()
    {
        List<CrossLanguageLink> links = [];
        foreach (var (key, statements) in _statements)
        {
            Dictionary<Language, StatementSummary> last = [];
            foreach ((Language language, StatementSummary statement) in statements.OrderBy(s => s.Statement.Published))
            {
                links.AddRange(last
                    .Where(entry => entry.Key != language && statement.Published - entry.Value.Published <= Near)
                    .Select(entry => new CrossLanguageLink(entry.Value, statement, key.Actors.Split('\n'), key.Numbers.Split('\n'))));
                last[language] = statement;
            }
        }

        return [.. links.OrderBy(link => link.Later.Published)];
    }

    private static string NumbersOf(string text) => Sorted(SearchWords.Of(text).Where(word => word.All(char.IsAsciiDigit)));

    private static string Sorted(IEnumerable<string> words) => string.Join('\n', words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
