namespace StatementTracker;

/// <summary>A registered actor. Its <see cref="Name"/> is also its id in answers.</summary>
/// <param name="Name">The name it was registered under; unique in its registry.</param>
/// <param name="Kind">What sort of actor it is, whatever the article's words suggest.</param>
/// <param name="Names">The name and every alias, as written at registration, the name first.</param>
internal sealed record Actor(string Name, SpeakerKind Kind, IReadOnlyList<string> Names);
