namespace StatementTracker;

/// <summary>A thing of one's own that statements take sides on: a policy, an event, a bill. Immutable, thread-safe.</summary>
/// <param name="Name">What answers call it.</param>
/// <param name="Names">
/// Words that stand for it in an article, in any language, each one or several words that follow each other; <paramref name="Name"/> is one of them
/// only if it is listed. Letter case, Arabic vowel signs, hamza forms, articles and proclitics do not matter.
/// </param>
public sealed record Topic(string Name, IReadOnlyList<string> Names);
