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
        foreach (ReadOnlySpan<char> word in new NameWords(WithoutApposition(name), buffer))
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

    /// <summary>Antonio Guterres, Secretary-General: what stands behind a comma is left out if it begins with a title.</summary>
    private static ReadOnlySpan<char> WithoutApposition(ReadOnlySpan<char> name)
    {
        int comma = name.IndexOfAny(',', '،');
        if (comma <= 0)
        {
            return name;
        }

        Span<char> buffer = stackalloc char[LongestWord];
        foreach (ReadOnlySpan<char> word in new NameWords(name[(comma + 1)..], buffer))
        {
            NameWordClass kind = NameTitles.Classify(word);
            if (kind != NameWordClass.Little)
            {
                return kind is NameWordClass.Title or NameWordClass.Office or NameWordClass.Modifier ? name[..comma] : name;
            }
        }

        return name;
    }

    /// <summary>The word without the Arabic article and what is written together with it (ال, وال, بال, كال, لل).</summary>
    public static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> word)
    {
        int start = word.Length > 5 && word[0] is 'و' or 'ف' && ArticleLength(word[1..]) > 0 ? 1 : 0;
        return word[(start + ArticleLength(word[start..]))..];
    }

    /// <summary>The name without the titles in front of it and behind a comma.</summary>
    public static ReadOnlySpan<char> WithoutTitles(ReadOnlySpan<char> name)
    {
        name = WithoutApposition(name);
        Span<NameWordClass> classes = stackalloc NameWordClass[NameKey.MaxWords];
        Span<int> starts = stackalloc int[NameKey.MaxWords];
        Span<char> buffer = stackalloc char[LongestWord];
        int count = 0;
        NameWords words = new(name, buffer);
        while (count < classes.Length && words.MoveNext())
        {
            classes[count] = NameTitles.Classify(words.Current);
            starts[count++] = words.Start;
        }

        return count == 0 ? default : name[starts[TitlesInFront(classes[..count])]..];
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
        int first = TitlesInFront(classes);
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

    /// <summary>How many words in front are titles that a person's name follows; 0 for institutions.</summary>
    private static int TitlesInFront(ReadOnlySpan<NameWordClass> classes)
    {
        int titles = 0;
        while (!classes.Contains(NameWordClass.Institution) && TitleLength(classes[titles..]) is > 0 and int length)
        {
            titles += length;
        }

        return titles;
    }

    private static int TitleLength(ReadOnlySpan<NameWordClass> classes) => classes switch
    {
        [NameWordClass.Title, NameWordClass.Ordinary or NameWordClass.Title, ..] => EndsInTitle(classes) ? 0 : 1,
        [NameWordClass.Modifier, NameWordClass.Title, NameWordClass.Ordinary, ..] => 2,
        [NameWordClass.Office or NameWordClass.Title, NameWordClass.Definite, ..] => OfficeLength(classes),
        _ => 0,
    };

    /// <summary>An office, the definite words that go with it, and then two to four words that make a name; 0 for anything else.</summary>
    private static int OfficeLength(ReadOnlySpan<NameWordClass> classes)
    {
        int length = 1 + classes[1..].IndexOfAnyExcept(NameWordClass.Definite);
        bool named = length > 0 && classes[length..] is [NameWordClass.Ordinary, NameWordClass.Ordinary or NameWordClass.Definite, ..];
        return named && classes.Length - length <= 4 ? length : 0;
    }

    // "Mr President" names no one: both words stay.
    private static bool EndsInTitle(ReadOnlySpan<NameWordClass> classes) => classes.IndexOfAnyExcept(NameWordClass.Title) < 0;
}
