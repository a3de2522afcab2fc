namespace StatementTracker.Tracking.Clusters;

/// <summary>
/// Two statements in different languages that may be one: the same registered speakers, the same act and the same numbers, at most a day
/// apart. The words are not compared, so that this is weaker evidence than a cluster.
/// </summary>
/// <param name="Earlier">The statement in the earlier article.</param>
/// <param name="Later">The other one.</param>
/// <param name="Actors">The ids of the registered actors that both have as speakers.</param>
/// <param name="Numbers">The numbers in both contents, in Western digits.</param>
public sealed record CrossLanguageLink(
    StatementSummary Earlier, StatementSummary Later, IReadOnlyList<string> Actors, IReadOnlyList<string> Numbers);
