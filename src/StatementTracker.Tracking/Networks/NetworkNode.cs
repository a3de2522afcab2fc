namespace StatementTracker.Tracking.Networks;

/// <summary>A node of a network.</summary>
/// <param name="Name">The registered actor, or the name as first seen.</param>
/// <param name="IsTarget">Whether it is a target, of an affiliation network; speakers and relayers are none.</param>
/// <param name="Count">The stances (relays) it has in all, duplicates apart.</param>
public sealed record NetworkNode(string Name, bool IsTarget, int Count);
