namespace StatementTracker;

/// <summary>What the speaker does by saying it; the content decides over the cue.</summary>
public enum SpeechAct
{
    /// <summary>Reports, explains, describes, confirms, opines.</summary>
    Assert,

    /// <summary>Makes a decision or an event known officially for the first time.</summary>
    Announce,

    /// <summary>Promises, pledges, vows.</summary>
    Commit,

    /// <summary>Says what will happen.</summary>
    Predict,

    /// <summary>Says what may go wrong.</summary>
    Warn,

    /// <summary>Says what harm the speaker will do.</summary>
    Threaten,

    /// <summary>Urges, orders, requests, proposes.</summary>
    Demand,

    /// <summary>Says that somebody did wrong.</summary>
    Accuse,

    /// <summary>Says that it is not so.</summary>
    Deny,

    /// <summary>Refuses an offer, a plan, an idea.</summary>
    Reject,

    /// <summary>Criticizes, denounces.</summary>
    Condemn,

    /// <summary>Welcomes, thanks, congratulates.</summary>
    Praise,

    /// <summary>Says that the speaker did it (an attack).</summary>
    ClaimResponsibility,

    /// <summary>Acknowledges, admits, agrees.</summary>
    Concede,

    /// <summary>Asks, doubts.</summary>
    Question,

    /// <summary>Concern, hope, regret, condolence.</summary>
    Express,
}
