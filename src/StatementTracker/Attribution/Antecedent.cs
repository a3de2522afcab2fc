namespace StatementTracker.Attribution;

/// <summary>Somebody, or several together, that a source without a name may mean.</summary>
/// <param name="Referents">Who; empty for "nobody known so far": a description that introduces somebody.</param>
/// <param name="StatementsBack">How many statements before they spoke last, 0 the latest; -1 if not among the latest ones.</param>
/// <param name="MentionsBack">How many actors have been mentioned since, 0 the latest; -1 if not among the latest ones.</param>
/// <param name="IsSubject">Whether it is the first actor named in the clause in front of the cue.</param>
/// <param name="IsRuled">Whether the rules would take it.</param>
internal sealed record Antecedent(List<Referent> Referents, int StatementsBack, int MentionsBack, bool IsSubject, bool IsRuled);
