namespace StatementTracker.Tracking.Clusters;

/// <summary>Compares two texts exactly.</summary>
internal sealed class TextSimilarity(Vocabulary vocabulary)
{
    /// <summary>How much of the shorter text is in the longer one.</summary>
    /// <param name="Words">The share of its words, by weight, 0 to 1.</param>
    /// <param name="Pairs">The share of its pairs of words, 0 to 1.</param>
    /// <param name="Weight">The weight of the shared words.</param>
    /// <param name="Length">The number of words of the shorter one, as a share of that of the longer one.</param>
    internal readonly record struct Share(double Words, double Pairs, double Weight, double Length);

    public Share Of(ContentText shorter, ContentText longer)
    {
        double shared = 0, all = 0;
        Dictionary<int, int> left = longer.Words.CountBy(word => word).ToDictionary();
        foreach (int word in shorter.Words)
        {
            double weight = vocabulary.WeightOf(word);
            all += weight;
            if (left.GetValueOrDefault(word) is > 0 and int count)
            {
                left[word] = count - 1;
                shared += weight;
            }
        }

        return new Share(shared / all, SharedPairs(shorter.Pairs, longer.Pairs), shared, (double)shorter.Words.Length / longer.Words.Length);
    }

    private static double SharedPairs(ulong[] shorter, ulong[] longer)
    {
        int shared = 0;
        for (int i = 0, k = 0; i < shorter.Length && k < longer.Length;)
        {
            int order = shorter[i].CompareTo(longer[k]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }

        return (double)shared / shorter.Length;
    }
}
