namespace StatementTracker.Stances;

/// <summary>What a statement may take a side toward.</summary>
internal enum TargetType : byte
{
    /// <summary>A thing that the content names: a noun with what belongs to it.</summary>
    Thing,

    /// <summary>The same with a capital: a name that no registry knows.</summary>
    Name,

    /// <summary>A registered actor.</summary>
    Actor,

    /// <summary>A topic of the user.</summary>
    Topic,

    /// <summary>The content as a whole, where it names nothing.</summary>
    Whole,
}
