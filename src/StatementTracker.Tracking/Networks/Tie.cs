namespace StatementTracker.Tracking.Networks;

/// <summary>One thing to count: a speaker took a side on a target, or somebody relayed somebody.</summary>
/// <param name="Source">The speaker, or who relays.</param>
/// <param name="Target">The target, or who is relayed.</param>
/// <param name="Side">The side; neutral for a relay.</param>
/// <param name="Article">The id of the article.</param>
/// <param name="Published">When it appeared.</param>
internal readonly record struct Tie(string Source, string Target, Stance Side, string Article, DateTimeOffset? Published);
