namespace StatementTracker;

/// <summary>What the cue betrays of the reporter.</summary>
public enum Nuance
{
    /// <summary>Nothing (said, قال).</summary>
    Neutral,

    /// <summary>The reporter stands back (claimed, زعم).</summary>
    Distancing,

    /// <summary>The reporter takes it as true (revealed, كشف).</summary>
    Factive,

    /// <summary>The cue denies (denied, نفى).</summary>
    Denial,
}
