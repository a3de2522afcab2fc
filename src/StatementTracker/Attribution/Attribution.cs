namespace StatementTracker.Attribution;

/// <summary>Who said a draft, through whom and where.</summary>
/// <param name="Referents">The speakers as the article knows them, also for what comes after.</param>
/// <param name="Speakers">The same for the answer.</param>
/// <param name="Via">Who relayed it, outermost first.</param>
/// <param name="Channel">Where it appeared.</param>
internal sealed record Attribution(List<Referent> Referents, IReadOnlyList<Speaker> Speakers, IReadOnlyList<string> Via, Channel Channel);
