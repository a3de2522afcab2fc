namespace StatementTracker.Tracking.Networks;

/// <summary>A network of speakers, targets or relayers. Immutable, thread-safe.</summary>
/// <param name="Kind">What the edges mean.</param>
/// <param name="From">The first moment of the window; null for a network over all time.</param>
/// <param name="To">The first moment behind the window; null for a network over all time.</param>
/// <param name="Nodes">The nodes with at least one edge, by name (ordinal).</param>
/// <param name="Edges">The edges, the heaviest first.</param>
public sealed record StatementNetwork(
    NetworkKind Kind, DateTimeOffset? From, DateTimeOffset? To, IReadOnlyList<NetworkNode> Nodes, IReadOnlyList<NetworkEdge> Edges)
{
    /// <summary>Whether the edges have a direction.</summary>
    public bool IsDirected => Kind is NetworkKind.Affiliation or NetworkKind.Relay;
}
