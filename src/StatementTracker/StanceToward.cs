namespace StatementTracker;

/// <summary>The side a statement takes toward one target.</summary>
/// <param name="Target">The actor, topic or thing judged, in the words of the article or the name it was registered under.</param>
/// <param name="Label">The side.</param>
/// <param name="Score">How sure the library is, 0 to 1.</param>
public sealed record StanceToward(string Target, Stance Label, double Score);
