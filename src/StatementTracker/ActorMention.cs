namespace StatementTracker;

/// <summary>One place where an article mentions an actor.</summary>
/// <param name="Span">Half-open, in UTF-16 code units of the article's text; never empty.</param>
/// <param name="Type">By what it is mentioned.</param>
public readonly record struct ActorMention(TextSpan Span, MentionType Type);
