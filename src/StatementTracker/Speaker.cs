namespace StatementTracker;

/// <summary>The resolved actor behind a source. Several speakers on one statement make it joint.</summary>
public sealed record Speaker
{
    /// <summary>The canonical name: the fullest one the article has for the actor, in its own spelling. Never empty.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of actor it is.</summary>
    public SpeakerKind Kind { get; init; }

    /// <summary>The id of the registered actor; null if the actor is not registered.</summary>
    public string? ActorId { get; init; }

    /// <summary>The institution that a spokesperson speaks for; null if none.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>Where the article gives the canonical name; null if it was taken from outside the text.</summary>
    public TextSpan? Mention { get; init; }
}
