using StatementTracker.Languages;

namespace StatementTracker.Tracking.Clusters;

/// <summary>The words of a content as variants of it are compared: folded, without article and proclitic letters, little words left out.</summary>
internal static class ContentTokens
{
    private const int LongestWord = 64;

    /// <summary>The hash of each word, in order, and where it stands.</summary>
    public static void Read(string text, List<ulong> hashes, List<TextSpan>? spans = null)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        NameWords words = new(text, buffer);
        while (words.MoveNext())
        {
            if (NameTitles.Classify(words.Current) != NameWordClass.Little && !IsLoneProclitic(words.Current))
            {
                hashes.Add(Normalizer.HashFolded(NameOccurrence.InnerOf(words.Current)));
                spans?.Add(new TextSpan(words.Start, words.End));
            }
        }
    }

    // بـ«الجسر»: the mark keeps the letter from its word.
    private static bool IsLoneProclitic(ReadOnlySpan<char> word) => word is ['و' or 'ف' or 'ب' or 'ل' or 'ك'];
}
