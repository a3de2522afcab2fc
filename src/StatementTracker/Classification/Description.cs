using StatementTracker.Detection;

namespace StatementTracker.Classification;

/// <summary>A phrase that says what an actor is, taken apart.</summary>
/// <param name="Range">The phrase.</param>
/// <param name="Head">The token of its head noun.</param>
/// <param name="HeadKind">The kind that the head shows, as <see cref="KindWords"/> numbers them.</param>
/// <param name="OwnerKind">The kind of what it belongs to: the complement, the possessor, the noun in front of the head.</param>
/// <param name="Kind">The kind of the whole: the owner's for a title that says little by itself.</param>
internal readonly record struct Description(TokenRange Range, int Head, ulong HeadKind, ulong OwnerKind, ulong Kind);
