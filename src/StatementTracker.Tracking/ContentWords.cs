using StatementTracker.Queries;

namespace StatementTracker.Tracking;

/// <summary>The words that a content is about: folded, without article and proclitic letters, three letters and more.</summary>
internal static class ContentWords
{
    private const int MinLength = 3;

    public static HashSet<string> Of(string text)
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        foreach (string word in SearchWords.Of(text))
        {
            ReadOnlySpan<char> inner = NameOccurrence.InnerOf(word);
            if (inner.Length >= MinLength)
            {
                words.Add(inner.ToString());
            }
        }

        return words;
    }
}
