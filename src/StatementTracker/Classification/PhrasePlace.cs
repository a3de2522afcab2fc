namespace StatementTracker.Classification;

/// <summary>Where a phrase that describes an actor stands.</summary>
internal enum PhrasePlace
{
    /// <summary>The mention itself.</summary>
    Mention,

    /// <summary>Behind the name and a mark (Jane Doe, a welder).</summary>
    Apposition,

    /// <summary>A relative clause (who runs the poll).</summary>
    Clause,

    /// <summary>Behind the name and a preposition (Jane Doe of the union).</summary>
    Preposition,

    /// <summary>In front of the name (its director, Jane Doe).</summary>
    InFront,
}
