namespace StatementTracker;

/// <summary>Somebody or something that an article speaks of, with all the places that mean it. Immutable, thread-safe.</summary>
public sealed record ArticleActor
{
    /// <summary>The fullest name that the article has for it; the same as <see cref="Speaker.Name"/> where it speaks. Never empty.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of actor it is.</summary>
    public SpeakerKind Kind { get; init; }

    /// <summary>The id of the registered actor; null if the actor is not registered, or several registered ones may be meant.</summary>
    public string? ActorId { get; init; }

    /// <summary>The other names by which the article calls it, each once, in the order of the text; parts of the name and acronyms included. May be empty.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Where the article mentions it, in the order of the text, up to 256 places. Empty if only a capital stands for it.</summary>
    public IReadOnlyList<ActorMention> Mentions { get; init; } = [];

    /// <summary>How many statements of the article it made, alone or with others.</summary>
    public int StatementCount { get; init; }
}
