namespace StatementTracker.Tracking.Clusters;

/// <summary>Finds clusters and says what each variant in them is.</summary>
internal static class ClusterFinder
{
    public static StatementClusters Find(StatementQuery query, ClusterOptions options)
    {
        options.Check();
        StatementSet set = StatementSet.Read(query, options.MinWords);
        UnionFind found = new VariantFinder(set, options).Find();
        IEnumerable<StatementCluster> clusters = Enumerable.Range(0, set.Texts.Count).GroupBy(found.Find)
            .Where(texts => texts.SelectMany(text => set.Texts[text].Statements).Select(s => set.ArticleOf[s]).Distinct().Skip(1).Any())
            .Select(texts => ClusterAssembler.Create(set, [.. texts.Select(text => set.Texts[text])], options));
        return new StatementClusters(
            [.. clusters.OrderByDescending(cluster => cluster.Articles).ThenBy(cluster => cluster.FirstSeen.Statement.Published ?? DateTimeOffset.MaxValue)],
            set.CrossLanguage.Links());
    }
}
