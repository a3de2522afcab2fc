using StatementTracker.Detection;

namespace StatementTracker.Stances;

/// <summary>Something in a content that the statement may take a side toward.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Range">The tokens that name it.</param>
/// <param name="Key">What tells whether two places name the same: the actor, the topic or the words.</param>
/// <param name="Name">The name it was registered under; null for what only the article names.</param>
internal readonly record struct Target(TargetType Type, TokenRange Range, ulong Key, string? Name = null);
