namespace StatementTracker;

/// <summary>A reading of a statement that the library considered and rejected.</summary>
/// <param name="Rule">The construction it would have been.</param>
/// <param name="Content">The content it would have had: from its first to its last code unit.</param>
/// <param name="Score">What it scored, on the scale of <see cref="Evidence.Score"/>.</param>
public sealed record Alternative(string Rule, TextSpan Content, double Score);
