namespace StatementTracker.ML.Auditing;

/// <summary>How often a label occurs in a language.</summary>
/// <param name="Language">The code of the language.</param>
/// <param name="Set">type, channel, kind, act, stance, nuance or tier.</param>
/// <param name="Label">The label, as in files.</param>
/// <param name="Count">Statements that have it, 0 or more.</param>
public sealed record LabelCount(string Language, string Set, string Label, int Count);
