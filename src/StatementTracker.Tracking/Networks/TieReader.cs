using StatementTracker.Tracking.Timelines;

namespace StatementTracker.Tracking.Networks;

/// <summary>Reads the ties of statements, and takes each as often as the rule about duplicates says.</summary>
internal static class TieReader
{
    public static List<Tie> Read(StatementQuery query, NetworkKind kind)
    {
        NameResolver names = new(query.Actors);
        return [.. query.SelectMany(statement => kind == NetworkKind.Relay ? Relays(statement, names) : Sides(statement, names))];
    }

    public static IEnumerable<Tie> Distinct(IEnumerable<Tie> ties, DuplicateRule rule) =>
        rule == DuplicateRule.None ? ties : ties.DistinctBy(tie => (tie.Source, tie.Target, tie.Side, UnitOf(tie, rule)));

    private static IEnumerable<Tie> Sides(Statement statement, NameResolver names) =>
        from speaker in names.Of(statement.Speakers)
        from stance in statement.Stances
        select new Tie(speaker, names.Of(stance.Target), stance.Label, statement.Article.Id, statement.Article.Published);

    // A relays B, who relays the speaker: the chain is outermost first.
    private static IEnumerable<Tie> Relays(Statement statement, NameResolver names)
    {
        string[] chain = [.. statement.Via.Select(names.Of)];
        IEnumerable<(string, string)> links = chain.Zip(chain.Skip(1));
        IEnumerable<(string, string)> last = chain.Length == 0 ? [] : names.Of(statement.Speakers).Select(speaker => (chain[^1], speaker));
        return links.Concat(last).Where(link => link.Item1 != link.Item2)
            .Select(link => new Tie(link.Item1, link.Item2, Stance.Neutral, statement.Article.Id, statement.Article.Published));
    }

    private static string UnitOf(Tie tie, DuplicateRule rule) => tie.Published is not { } published || rule == DuplicateRule.Article
        ? $"#{tie.Article}"
        : TimeBuckets.StartOf(TimeBuckets.DayOf(published), rule == DuplicateRule.Day ? TimeBucket.Day : TimeBucket.Week).DayNumber.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
