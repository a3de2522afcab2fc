namespace StatementTracker;

/// <summary>The side a speaker takes toward a target.</summary>
public enum Stance
{
    /// <summary>No side: figures, procedure, description.</summary>
    Neutral,

    /// <summary>For the target.</summary>
    Support,

    /// <summary>Against the target.</summary>
    Oppose,
}
