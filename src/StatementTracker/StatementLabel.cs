namespace StatementTracker;

/// <summary>What a classifier answers.</summary>
/// <param name="Name">The label as in files (<see cref="Formats.EnumNames"/>): lower case, hyphens.</param>
/// <param name="Score">How sure it is, for people: it is noted in <see cref="Evidence.Notes"/> and decides nothing.</param>
public readonly record struct StatementLabel(string Name, double Score);
