using System.Runtime.InteropServices;

namespace StatementTracker.Tracking.Networks;

/// <summary>The edges between speakers: for each target the smaller of two counts, so that who repeats himself does not agree more.</summary>
/// <remarks>The Discourse Network Analyzer multiplies the counts instead; with once-a-target counts both are the same.</remarks>
internal static class SpeakerPairs
{
    public static IEnumerable<NetworkEdge> Edges(Dictionary<(string Source, string Target), Tally> tallies, NetworkKind kind, NetworkOptions options)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (((string speaker, _), Tally tally) in tallies)
        {
            counts[speaker] = counts.GetValueOrDefault(speaker) + tally.Sided;
        }

        return Pairs(tallies, speaker => counts[speaker] >= Math.Max(options.MinCount, 1)).Select(pair =>
        {
            NetworkNode one = new(pair.Key.One, false, counts[pair.Key.One]), other = new(pair.Key.Other, false, counts[pair.Key.Other]);
            return new NetworkEdge(one, other, Weight(pair.Value, one.Count, other.Count, kind, options.Normalization));
        });
    }

    private static double Weight((int Same, int Opposite) pair, int one, int other, NetworkKind kind, Normalization normalization)
    {
        double same = Weights.Normalize(pair.Same, one, other, normalization), opposite = Weights.Normalize(pair.Opposite, one, other, normalization);
        return kind switch
        {
            NetworkKind.Agreement => same,
            NetworkKind.Conflict => opposite,
            _ => same - opposite,
        };
    }

    private static Dictionary<(string One, string Other), (int Same, int Opposite)> Pairs(
        Dictionary<(string Source, string Target), Tally> tallies, Func<string, bool> isWanted)
    {
        Dictionary<(string One, string Other), (int Same, int Opposite)> pairs = [];
        foreach (var target in tallies.Where(entry => isWanted(entry.Key.Source)).GroupBy(entry => entry.Key.Target, StringComparer.Ordinal))
        {
            (string Name, Tally Tally)[] speakers = [.. target.Select(entry => (entry.Key.Source, entry.Value)).OrderBy(entry => entry.Source, StringComparer.Ordinal)];
            for (int i = 0; i < speakers.Length; i++)
            {
                for (int k = i + 1; k < speakers.Length; k++)
                {
                    Add(ref CollectionsMarshal.GetValueRefOrAddDefault(pairs, (speakers[i].Name, speakers[k].Name), out _), speakers[i].Tally, speakers[k].Tally);
                }
            }
        }

        return pairs;
    }

    private static void Add(ref (int Same, int Opposite) pair, Tally one, Tally other)
    {
        pair.Same += Math.Min(one.Support, other.Support) + Math.Min(one.Oppose, other.Oppose);
        pair.Opposite += Math.Min(one.Support, other.Oppose) + Math.Min(one.Oppose, other.Support);
    }
}
