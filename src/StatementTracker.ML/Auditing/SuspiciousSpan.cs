namespace StatementTracker.ML.Auditing;

/// <summary>A span that looks wrong; whether it is, a person must say.</summary>
/// <param name="Where">The file, with the line if it has one.</param>
/// <param name="Article">The id of the article.</param>
/// <param name="Statement">The id of the statement.</param>
/// <param name="Part">content, cue or source.</param>
/// <param name="Reason">What looks wrong.</param>
/// <param name="Words">The words of the span, and a few around them.</param>
public sealed record SuspiciousSpan(string Where, string Article, string Statement, string Part, string Reason, string Words);
