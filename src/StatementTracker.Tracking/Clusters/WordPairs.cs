using StatementTracker.Languages;

namespace StatementTracker.Tracking.Clusters;

/// <summary>The shingles that variants are found by: pairs of words at most three apart, in either order.</summary>
/// <remarks>A pair survives a word put between, clauses in another order, and all changes elsewhere.</remarks>
internal static class WordPairs
{
    private const int Reach = 3;

    /// <summary>Each pair once, as a hash, in order of the hashes.</summary>
    public static ulong[] Of(ReadOnlySpan<int> words)
    {
        var pairs = new List<ulong>(words.Length * Reach);
        for (int i = 0; i < words.Length; i++)
        {
            for (int k = i + 1; k < words.Length && k <= i + Reach; k++)
            {
                pairs.Add(Hash(words[i], words[k]));
            }
        }

        pairs.Sort();
        return [.. pairs.Distinct()];
    }

    private static ulong Hash(int one, int other) => Normalizer.Combine((ulong)Math.Min(one, other) + 1, (ulong)Math.Max(one, other) + 1);
}
