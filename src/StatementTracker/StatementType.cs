namespace StatementTracker;

/// <summary>How much of the content stands in quotation marks.</summary>
public enum StatementType
{
    /// <summary>None of it; marks around a name, a title or a term do not count.</summary>
    Indirect,

    /// <summary>Part of it.</summary>
    Mixed,

    /// <summary>All of it.</summary>
    Direct,
}
