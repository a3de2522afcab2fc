namespace StatementTracker.ML.Training;

/// <summary>One choice among candidates: the hashed features of each, and which are right (at least one).</summary>
internal sealed record Choice(uint[][] Candidates, bool[] IsRight);
