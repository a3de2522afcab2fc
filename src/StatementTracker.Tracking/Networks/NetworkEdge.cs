namespace StatementTracker.Tracking.Networks;

/// <summary>An edge of a network.</summary>
/// <param name="Source">A node: in directed networks where the edge begins.</param>
/// <param name="Target">Another node.</param>
/// <param name="Weight">The weight, normalized; not 0.</param>
/// <param name="Support">In an affiliation network the stances for the target; else 0.</param>
/// <param name="Oppose">Those against it.</param>
/// <param name="Neutral">Neutral ones.</param>
public sealed record NetworkEdge(NetworkNode Source, NetworkNode Target, double Weight, int Support = 0, int Oppose = 0, int Neutral = 0);
