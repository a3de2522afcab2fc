namespace StatementTracker.Tracking.Networks;

/// <summary>What the edges of a network mean.</summary>
public enum NetworkKind
{
    /// <summary>From speakers to the targets they speak about: how often, and how often for and against.</summary>
    Affiliation,

    /// <summary>Between speakers who take the same side on a target. For each target the smaller number of both counts, for and against.</summary>
    Agreement,

    /// <summary>Between speakers who take opposite sides on a target. For each target the smaller number of both counts.</summary>
    Conflict,

    /// <summary>Agreement less conflict; may be negative.</summary>
    Difference,

    /// <summary>From who relays to who is relayed: the outlet of a quotation chain to the next, the last to the speaker.</summary>
    Relay,
}
