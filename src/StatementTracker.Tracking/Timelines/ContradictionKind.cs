namespace StatementTracker.Tracking.Timelines;

/// <summary>How two statements contradict each other.</summary>
public enum ContradictionKind
{
    /// <summary>One is for a target, the other against it.</summary>
    OppositeStances,

    /// <summary>One announces, promises, admits or claims something, the other denies it.</summary>
    Denial,
}
