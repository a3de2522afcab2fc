using StatementTracker.Text;

namespace StatementTracker.Classification;

/// <summary>The two kinds of actors that an article speaks of most: one about a party quotes its people.</summary>
internal static class ArticleTopic
{
    public static (ulong First, ulong Second) Of(ArticleText article)
    {
        Span<int> counts = stackalloc int[(int)KindWords.None + 1];
        for (int i = 0; i < article.Tokens.Length; i++)
        {
            counts[(int)KindWords.At(article.Tokens, i)]++;
        }

        foreach (int untold in (ReadOnlySpan<int>)[(int)KindWords.None, (int)KindWords.Inherits, (int)SpeakerKind.Unnamed, (int)SpeakerKind.Person])
        {
            counts[untold] = 0;
        }

        int first = IndexOfMost(counts);
        counts[first] = 0;
        return ((ulong)first, (ulong)IndexOfMost(counts));
    }

    private static int IndexOfMost(ReadOnlySpan<int> counts)
    {
        int best = 0;
        for (int i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return best;
    }
}
