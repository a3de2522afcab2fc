namespace StatementTracker;

/// <summary>How an article mentions an actor.</summary>
public enum MentionType
{
    /// <summary>By its name or a part of it (the surname of a person).</summary>
    Name,

    /// <summary>By the first letters of its name (IAEA).</summary>
    Acronym,

    /// <summary>By what it is (the minister, الوزارة).</summary>
    Description,

    /// <summary>By a pronoun that is the source of a statement (she said).</summary>
    Pronoun,
}
