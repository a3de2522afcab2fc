using System.Runtime.InteropServices;
using StatementTracker.Languages;

namespace StatementTracker;

/// <summary>A word of running text where a name is looked for.</summary>
/// <param name="Hash">The folded word without the Arabic article.</param>
/// <param name="Inner">The same without one proclitic letter (و ف ب ل ك); equal to <paramref name="Hash"/> if there can be none.</param>
internal readonly record struct NameOccurrence(ulong Hash, ulong Inner)
{
    /// <summary>The words of a text, little words (the, of) left out.</summary>
    public static List<NameOccurrence> Of(ReadOnlySpan<char> text)
    {
        List<NameOccurrence> words = [];
        Span<char> buffer = stackalloc char[64];
        foreach (ReadOnlySpan<char> word in new NameWords(text, buffer))
        {
            if (NameTitles.Classify(word) != NameWordClass.Little)
            {
                words.Add(OfFolded(word));
            }
        }

        return words;
    }

    /// <summary>A word whose letters are folded.</summary>
    public static NameOccurrence OfFolded(ReadOnlySpan<char> word) =>
        new(Normalizer.HashFolded(NameReader.WithoutArticle(word)), Normalizer.HashFolded(InnerOf(word)));

    /// <summary>Whether the words of a name follow each other somewhere. False for an empty name.</summary>
    public static bool Contains(List<NameOccurrence> text, ReadOnlySpan<ulong> name)
    {
        ReadOnlySpan<NameOccurrence> words = CollectionsMarshal.AsSpan(text);
        for (int start = 0; !name.IsEmpty && start + name.Length <= words.Length; start++)
        {
            if (StartsWith(words[start..], name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWith(ReadOnlySpan<NameOccurrence> words, ReadOnlySpan<ulong> name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            if (words[i].Hash != name[i] && words[i].Inner != name[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The word without one proclitic letter and without the article.</summary>
    public static ReadOnlySpan<char> InnerOf(ReadOnlySpan<char> word) => NameReader.WithoutArticle(NameReader.WithoutProclitic(word));
}
