using StatementTracker.Languages;

namespace StatementTracker.Queries;

/// <summary>The words of a text as names and searches compare them: folded, without the Arabic article, little words left out.</summary>
internal static class SearchWords
{
    private const int LongestWord = 64;

    /// <summary>The words in order.</summary>
    public static List<string> Of(ReadOnlySpan<char> text)
    {
        List<string> words = [];
        Span<char> buffer = stackalloc char[LongestWord];
        foreach (ReadOnlySpan<char> word in new NameWords(text, buffer))
        {
            if (NameTitles.Classify(word) != NameWordClass.Little)
            {
                words.Add(NameReader.WithoutArticle(word).ToString());
            }
        }

        return words;
    }

    /// <summary>Each form under which a word of the text can be asked for: the word, and what is left without a proclitic letter.</summary>
    public static List<string> Forms(ReadOnlySpan<char> text)
    {
        List<string> forms = [];
        Span<char> buffer = stackalloc char[LongestWord];
        foreach (ReadOnlySpan<char> word in new NameWords(text, buffer))
        {
            if (NameTitles.Classify(word) == NameWordClass.Little)
            {
                continue;
            }

            ReadOnlySpan<char> form = NameReader.WithoutArticle(word), inner = NameOccurrence.WithoutProclitic(word);
            forms.Add(form.ToString());
            if (!inner.SequenceEqual(form))
            {
                forms.Add(inner.ToString());
            }
        }

        return forms;
    }
}
