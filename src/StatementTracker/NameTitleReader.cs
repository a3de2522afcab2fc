namespace StatementTracker;

/// <summary>Finds the titles around a person's name. Allocates nothing.</summary>
internal static class NameTitleReader
{
    private const int LongestWord = 64;

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

    /// <summary>Antonio Guterres, Secretary-General: what stands behind a comma is left out if it begins with a title.</summary>
    public static ReadOnlySpan<char> WithoutApposition(ReadOnlySpan<char> name)
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

    /// <summary>How many words in front are titles that a person's name follows; 0 for institutions.</summary>
    public static int TitlesInFront(ReadOnlySpan<NameWordClass> classes)
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
