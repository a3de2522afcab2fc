namespace StatementTracker.Actors;

/// <summary>An institution that every state has.</summary>
/// <param name="Id">The second half of its ids.</param>
/// <param name="Kind">What sort of actor it is.</param>
/// <param name="English">Its names without the state, between semicolons.</param>
/// <param name="Arabic">Its Arabic names without the state.</param>
/// <param name="MemberOf">The institution of the same state that it belongs to, <c>state</c>, or empty.</param>
internal sealed record InstitutionPattern(string Id, SpeakerKind Kind, string English, string Arabic, string MemberOf)
{
    /// <summary>Whom the institution of a state belongs to.</summary>
    public IReadOnlyList<string> MemberOfIn(string state) => MemberOf switch
    {
        "" => [],
        "state" => [state],
        _ => [$"{state}/{MemberOf}"],
    };
}
