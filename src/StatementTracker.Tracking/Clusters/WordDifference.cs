using StatementTracker.Languages;

namespace StatementTracker.Tracking.Clusters;

/// <summary>The words by which a quotation differs from a longer one, as both are written.</summary>
/// <param name="Added">Words of the variant that have no place in the reference.</param>
/// <param name="Missing">Words of the reference that the variant lacks or has elsewhere.</param>
/// <param name="DropsNegation">Whether a negation is among the missing words while the words on both sides of it are kept.</param>
internal sealed record WordDifference(IReadOnlyList<string> Added, IReadOnlyList<string> Missing, bool DropsNegation)
{
    // Beyond this the table of an alignment would cost too much; no quotation is that long.
    private const int MaxWords = 2_000;

    public static WordDifference Of(string variant, string reference)
    {
        (List<ulong> words, List<string> texts) = Read(variant);
        (List<ulong> otherWords, List<string> otherTexts) = Read(reference);
        bool[] kept = new bool[words.Count], found = new bool[otherWords.Count];
        Align(words, otherWords, kept, found);
        bool dropsNegation = Enumerable.Range(1, Math.Max(0, found.Length - 2)).Any(i => !found[i] && found[i - 1] && found[i + 1] && IsNegation(otherTexts[i]));
        return new WordDifference([.. texts.Where((_, i) => !kept[i])], [.. otherTexts.Where((_, i) => !found[i])], dropsNegation);
    }

    private static bool IsNegation(string word) =>
        ArticleLanguage.Tell(word) is { } language && LanguageRules.Of(language).Analyze(word).Word.Is(WordClasses.Negation);

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
