namespace StatementTracker.ML.Evaluation;

/// <summary>A sort of mistake.</summary>
public enum MistakeSort
{
    /// <summary>Annotated, but not found.</summary>
    Missed,

    /// <summary>Found, but not annotated.</summary>
    False,

    /// <summary>Found, but the content begins or ends elsewhere.</summary>
    WrongBoundaries,

    /// <summary>Found with another source.</summary>
    WrongSource,

    /// <summary>Found with another speaker.</summary>
    WrongSpeaker,
}
