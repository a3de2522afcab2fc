using System.Text;

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

    /// <summary>Each form under which a word of the text can be asked for, between blanks: the word, and what is left without a proclitic letter.</summary>
    public static string Forms(ReadOnlySpan<char> text)
    {
        StringBuilder forms = new(text.Length * 2);
        Span<char> buffer = stackalloc char[LongestWord];
        NameWords words = new(text, buffer);
        while (words.MoveNext())
        {
            if (NameTitles.Classify(words.Current) == NameWordClass.Little)
            {
                continue;
            }

            ReadOnlySpan<char> form = NameReader.WithoutArticle(words.Current), inner = NameOccurrence.InnerOf(words.Current);
            forms.Append(form).Append(' ');
            if (!inner.SequenceEqual(form))
            {
                forms.Append(inner).Append(' ');
            }
        }

        return forms.ToString();
    }
}
