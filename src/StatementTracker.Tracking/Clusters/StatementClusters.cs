namespace StatementTracker.Tracking.Clusters;

/// <summary>What is said in several articles.</summary>
/// <param name="Clusters">Statements with variants, those in most articles first.</param>
/// <param name="CrossLanguage">Links between statements in different languages, in the order of time: weaker evidence.</param>
public sealed record StatementClusters(IReadOnlyList<StatementCluster> Clusters, IReadOnlyList<CrossLanguageLink> CrossLanguage);
