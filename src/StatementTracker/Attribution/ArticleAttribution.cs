namespace StatementTracker.Attribution;

/// <summary>Who said the statements of an article, and whom else it names.</summary>
/// <param name="Statements">One answer a draft, in the order of the drafts.</param>
/// <param name="Actors">Everybody named, speaker or not, the one mentioned last at the end.</param>
internal sealed record ArticleAttribution(Attribution[] Statements, IReadOnlyList<Referent> Actors);
