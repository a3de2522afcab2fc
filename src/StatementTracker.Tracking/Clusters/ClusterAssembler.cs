namespace StatementTracker.Tracking.Clusters;

/// <summary>Makes the answer of a set of texts: in order of time, with reports and verdicts.</summary>
internal static class ClusterAssembler
{
    public static StatementCluster Create(StatementSet set, ContentText[] texts, ClusterOptions options)
    {
        (ContentText Text, int Statement)[] members =
        [
            .. texts.SelectMany(text => text.Statements.Select(statement => (Text: text, Statement: statement)))
                .OrderBy(member => set.Statements[member.Statement].Published ?? DateTimeOffset.MaxValue).ThenBy(member => member.Statement),
        ];
        Dictionary<int, int> reports = Reports([.. members.Select(member => set.ArticleOf[member.Statement]).Distinct()], set.Sketches, options.MinCopy);
        (ContentText Text, int Statement)? longest = Longest(members, set);
        return new StatementCluster(
            [.. members.Select(member => Variant(set, member, longest, reports[set.ArticleOf[member.Statement]]))],
            longest is { } reference ? set.Statements[reference.Statement] : null);
    }

    private static (ContentText Text, int Statement)? Longest((ContentText Text, int Statement)[] members, StatementSet set) => members
        .Where(member => IsQuotation(set.Statements[member.Statement])).OrderBy(member => member.Text.Parts.Count > 0)
        .ThenByDescending(member => member.Text.Words.Length).Select(member => ((ContentText, int)?)member).FirstOrDefault();

    private static bool IsQuotation(StatementSummary statement) => statement.Type != StatementType.Indirect;

    private static StatementVariant Variant(StatementSet set, (ContentText Text, int Statement) member, (ContentText Text, int Statement)? longest, int report)
    {
        StatementSummary statement = set.Statements[member.Statement];
        if (longest is not { } reference || !IsQuotation(statement))
        {
            return new StatementVariant(statement, report, null, [], []);
        }

        if (member.Text == reference.Text)
        {
            return new StatementVariant(statement, report, Verdict.Verbatim, [], []);
        }

        WordDifference difference = WordDifference.Of(statement.Text, set.Statements[reference.Statement].Text);
        Verdict verdict = member.Text.Parts.Count > 0 ? Verdict.Joined
            : difference.Added.Count == 0 && !difference.DropsNegation ? Verdict.Shortened
            : Verdict.Altered;
        return new StatementVariant(statement, report, verdict, difference.Added, difference.Missing);
    }

    /// <summary>The number of the report of each article, from 1 in the order given. An article is compared with the first one of each report.</summary>
    private static Dictionary<int, int> Reports(int[] articles, List<ulong[]> sketches, double minCopy)
    {
        Dictionary<int, int> reports = [];
        Dictionary<ulong, List<int>> firsts = [];
        int count = 0;
        foreach (int article in articles)
        {
            ulong[] sketch = sketches[article];
            int original = Candidates(firsts, sketch).FirstOrDefault(first => ArticleSketch.Resemblance(sketches[first], sketch) >= minCopy, -1);
            reports[article] = original >= 0 ? reports[original] : ++count;
            if (original < 0)
            {
                Enter(firsts, sketch, article);
            }
        }

        return reports;
    }

    // Copies share most of their smallest hashes: a few of them find all.
    private const int Entries = 6;

    private static IEnumerable<int> Candidates(Dictionary<ulong, List<int>> firsts, ulong[] sketch) =>
        sketch.Take(Entries).SelectMany(hash => firsts.GetValueOrDefault(hash) ?? []).Distinct();

    private static void Enter(Dictionary<ulong, List<int>> firsts, ulong[] sketch, int article)
    {
        foreach (ulong hash in sketch.Take(Entries))
        {
            if (!firsts.TryGetValue(hash, out List<int>? articles))
            {
                firsts[hash] = articles = [];
            }

            articles.Add(article);
        }
    }
}
