using StatementTracker.Languages;

namespace StatementTracker.Tracking.Clusters;

/// <summary>The smallest hashes of the three-word sequences of a text: two sketches estimate how much of two texts is the same.</summary>
internal static class ArticleSketch
{
    private const int Size = 128;

    public static ulong[] Of(string text)
    {
        List<ulong> words = [];
        ContentTokens.Read(text, words);
        SortedSet<ulong> smallest = [];
        for (int i = 0; i + 3 <= words.Count; i++)
        {
            ulong sequence = Normalizer.Combine(Normalizer.Combine(words[i], words[i + 1]), words[i + 2]);
            if (smallest.Count < Size || sequence < smallest.Max)
            {
                smallest.Add(sequence);
                _ = smallest.Count > Size && smallest.Remove(smallest.Max);
            }
        }

        return [.. smallest];
    }

    /// <summary>The estimated share of the sequences that both have among those that either has, 0 to 1; exact for short texts.</summary>
    public static double Resemblance(ulong[] one, ulong[] other)
    {
        int shared = 0, seen = 0, i = 0, k = 0;
        for (; seen < Size && (i < one.Length || k < other.Length); seen++)
        {
            bool takesOne = k == other.Length || (i < one.Length && one[i] <= other[k]);
            bool takesOther = i == one.Length || (k < other.Length && other[k] <= one[i]);
            shared += takesOne && takesOther ? 1 : 0;
            i += takesOne ? 1 : 0;
            k += takesOther ? 1 : 0;
        }

        return seen == 0 ? 0 : (double)shared / seen;
    }
}
