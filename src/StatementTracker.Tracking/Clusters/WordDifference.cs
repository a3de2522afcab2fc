namespace StatementTracker.Tracking.Clusters;

/// <summary>The words by which a quotation differs from a longer one, as both are written.</summary>
internal static class WordDifference
{
    // Beyond this the table of an alignment would cost too much; no quotation is that long.
    private const int MaxWords = 2_000;

    /// <summary>Words of the variant that have no place in the reference, and words of the reference that the variant lacks.</summary>
    public static (IReadOnlyList<string> Added, IReadOnlyList<string> Missing) Of(string variant, string reference)
    {
        (List<ulong> words, List<string> texts) = Read(variant);
        (List<ulong> otherWords, List<string> otherTexts) = Read(reference);
        bool[] kept = new bool[words.Count], found = new bool[otherWords.Count];
        Align(words, otherWords, kept, found);
        return ([.. texts.Where((_, i) => !kept[i])], [.. otherTexts.Where((_, i) => !found[i])]);
    }

    private static (List<ulong> Words, List<string> Texts) Read(string text)
    {
        List<ulong> words = [];
        List<TextSpan> spans = [];
        ContentTokens.Read(text, words, spans);
        int count = Math.Min(words.Count, MaxWords);
        return (words[..count], [.. spans.Take(count).Select(span => span.Of(text).ToString())]);
    }

    // The longest common subsequence.
    private static void Align(List<ulong> one, List<ulong> other, bool[] kept, bool[] found)
    {
        int[,] longest = new int[one.Count + 1, other.Count + 1];
        for (int i = one.Count - 1; i >= 0; i--)
        {
            for (int k = other.Count - 1; k >= 0; k--)
            {
                longest[i, k] = one[i] == other[k] ? longest[i + 1, k + 1] + 1 : Math.Max(longest[i + 1, k], longest[i, k + 1]);
            }
        }

        for (int i = 0, k = 0; i < one.Count && k < other.Count;)
        {
            if (one[i] == other[k])
            {
                kept[i++] = found[k++] = true;
            }
            else if (longest[i + 1, k] >= longest[i, k + 1])
            {
                i++;
            }
            else
            {
                k++;
            }
        }
    }
}
