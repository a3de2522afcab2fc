namespace StatementTracker.Attribution;

/// <summary>What stands where a name is missing.</summary>
internal enum AnaphorType : byte
{
    /// <summary>A verb without a subject (وأضاف).</summary>
    NullSubject,

    /// <summary>A participle or verbal noun that shares a subject (saying, قائلا).</summary>
    SharedSubject,
    Pronoun,

    /// <summary>A definite description (the minister).</summary>
    Description,

    /// <summary>A document for its issuer (البيان).</summary>
    Document,
}
