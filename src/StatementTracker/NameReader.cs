using StatementTracker.Languages;

namespace StatementTracker;

/// <summary>Turns names into hashes of the words that matter. Allocates nothing.</summary>
internal static class NameReader
{
    private const int LongestWord = 64;

    /// <summary>Writes the hashes of the words of <paramref name="name"/> that matter; returns their number.</summary>
    public static int Read(ReadOnlySpan<char> name, Span<ulong> words)
    {
        Span<NameWordClass> classes = stackalloc NameWordClass[words.Length];
        Span<char> buffer = stackalloc char[LongestWord];
        int count = 0;
        foreach (ReadOnlySpan<char> word in new NameWords(NameTitleReader.WithoutApposition(name), buffer))
        {
            if (count == words.Length)
            {
                break;
            }

            classes[count] = NameTitles.Classify(word);
            words[count++] = Normalizer.HashFolded(WithoutArticle(word));
        }

        return Narrow(words[..count], classes[..count]);
    }

    /// <summary>The word without the Arabic article and what is written together with it (ال, وال, بال, كال, لل).</summary>
    public static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> word)
    {
        int start = word.Length > 5 && word[0] is 'و' or 'ف' && ArticleLength(word[1..]) > 0 ? 1 : 0;
        return word[(start + ArticleLength(word[start..]))..];
    }

    /// <summary>The word or name without one proclitic letter (و ف ب ل ك) in front; the same if too little would remain of its first word.</summary>
    /// <param name="name">The word or name.</param>
    /// <param name="least">Letters that must remain; two more behind ك, which begins too many names.</param>
    public static ReadOnlySpan<char> WithoutProclitic(ReadOnlySpan<char> name, int least = 3)
    {
        int end = name.IndexOf(' ');
        int length = end < 0 ? name.Length : end;
        return length > (name.StartsWith('ك') ? least + 2 : least) && name[0] is 'و' or 'ف' or 'ب' or 'ل' or 'ك' ? name[1..] : name;
    }

    // Two letters must remain behind ال (الله), three behind the longer ones (والي is no article).
    private static int ArticleLength(ReadOnlySpan<char> word) => word switch
    {
        ['ا', 'ل', _, _, ..] => 2,
        ['ب' or 'ك', 'ا', 'ل', _, _, _, ..] => 3,
        ['ل', 'ل', _, _, _, ..] => 2,
        _ => 0,
    };

    private static int Narrow(Span<ulong> words, ReadOnlySpan<NameWordClass> classes)
    {
        int first = NameTitleReader.TitlesInFront(classes);
        int kept = 0;
        for (int i = first; i < words.Length; i++)
        {
            if (classes[i] != NameWordClass.Little)
            {
                words[kept++] = words[i];
            }
        }

        return kept > 0 ? kept : words.Length;
    }
}
