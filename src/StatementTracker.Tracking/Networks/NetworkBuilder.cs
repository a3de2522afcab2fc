namespace StatementTracker.Tracking.Networks;

/// <summary>Makes a network of ties.</summary>
internal sealed class NetworkBuilder(NetworkKind kind, NetworkOptions options)
{
    public StatementNetwork Build(IEnumerable<Tie> ties, DateTimeOffset? from = null, DateTimeOffset? to = null)
    {
        Dictionary<(string Source, string Target), Tally> tallies = [];
        foreach (Tie tie in TieReader.Distinct(ties, options.Duplicates))
        {
            tallies[(tie.Source, tie.Target)] = tallies.GetValueOrDefault((tie.Source, tie.Target)).With(tie.Side);
        }

        NetworkEdge[] edges =
        [
            .. (kind is NetworkKind.Affiliation or NetworkKind.Relay ? Directed(tallies) : SpeakerPairs.Edges(tallies, kind, options))
                .Where(edge => edge.Weight != 0 && Math.Abs(edge.Weight) >= options.MinWeight)
                .OrderByDescending(edge => edge.Weight).ThenBy(edge => edge.Source.Name, StringComparer.Ordinal).ThenBy(edge => edge.Target.Name, StringComparer.Ordinal),
        ];
        NetworkNode[] nodes =
        [
            .. edges.SelectMany(edge => new[] { edge.Source, edge.Target }).Distinct().OrderBy(node => node.Name, StringComparer.Ordinal).ThenBy(node => node.IsTarget),
        ];
        return new StatementNetwork(kind, from, to, nodes, edges);
    }

    private IEnumerable<NetworkEdge> Directed(Dictionary<(string Source, string Target), Tally> tallies)
    {
        // In a relay network a name may relay and be relayed: one node. In an affiliation network a speaker may also be a target: two nodes.
        bool isRelay = kind == NetworkKind.Relay;
        Dictionary<string, int> sources = Totals(tallies.Select(entry => (entry.Key.Source, entry.Value.Sum)));
        Dictionary<string, int> targets = Totals(tallies.Select(entry => (entry.Key.Target, entry.Value.Sum)));
        return tallies.Where(entry => sources[entry.Key.Source] >= options.MinCount).Select(entry =>
        {
            (string source, string target) = entry.Key;
            NetworkNode one = new(source, false, sources[source] + (isRelay ? targets.GetValueOrDefault(source) : 0));
            NetworkNode other = new(target, !isRelay, targets[target] + (isRelay ? sources.GetValueOrDefault(target) : 0));
            Tally tally = entry.Value;
            double weight = Weights.Normalize(tally.Sum, one.Count, other.Count, options.Normalization);
            return isRelay ? new NetworkEdge(one, other, weight) : new NetworkEdge(one, other, weight, tally.Support, tally.Oppose, tally.Neutral);
        });
    }

    private static Dictionary<string, int> Totals(IEnumerable<(string Name, int Count)> counts) =>
        counts.GroupBy(count => count.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(count => count.Count), StringComparer.Ordinal);
}
