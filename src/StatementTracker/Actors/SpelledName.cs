using StatementTracker.Languages;

namespace StatementTracker.Actors;

/// <summary>A name as transliteration sees it: its folded words without articles and titles.</summary>
internal sealed class SpelledName
{
    /// <summary>Words that are compared; the cost of a comparison is bounded.</summary>
    private const int MaxWords = 8;

    /// <summary>Letters that a name of one word has at least: shorter ones are too alike.</summary>
    private const int ShortestAlone = 4;

    private readonly List<string> _words;

    private SpelledName(List<string> words, bool isArabic) => (_words, IsArabic) = (words, isArabic);

    /// <summary>Whether it is written in Arabic letters.</summary>
    public bool IsArabic { get; }

    /// <summary>Reads a name; null for one that cannot be compared: of no letters, of too many words, too short.</summary>
    public static SpelledName? Read(string name)
    {
        Span<char> buffer = stackalloc char[Transliteration.MaxSounds];
        List<string> words = [];
        foreach (ReadOnlySpan<char> word in new NameWords(NameTitleReader.WithoutTitles(name), buffer))
        {
            if (NameTitles.Classify(word) != NameWordClass.Little)
            {
                words.Add(NameReader.WithoutArticle(word).ToString());
            }
        }

        bool comparable = words.Count is > 1 and <= MaxWords || words.Count == 1 && words[0].Length >= ShortestAlone;
        return comparable && ArticleLanguage.Tell(name) is { } language ? new(words, language == Language.Arabic) : null;
    }

    /// <summary>Whether one spells the other word by word; two words may be written as one (جين بينغ, Jinping). False if both are in one script.</summary>
    public bool Spells(SpelledName other) =>
        IsArabic != other.IsArabic && (IsArabic ? Align(0, other, 0) : other.Align(0, this, 0));

    private bool Align(int i, SpelledName latin, int j)
    {
        (int left, int right) = (_words.Count - i, latin._words.Count - j);
        if (left == 0 || right == 0)
        {
            return left == right;
        }

        return (Same(_words[i], latin._words[j]) && Align(i + 1, latin, j + 1))
            || (left > right && Same(_words[i] + _words[i + 1], latin._words[j]) && Align(i + 2, latin, j + 1))
            || (right > left && Same(_words[i], latin._words[j] + latin._words[j + 1]) && Align(i + 1, latin, j + 2));
    }

    private static bool Same(string arabic, string latin) => Transliteration.Similarity(arabic, latin) >= Transliteration.Threshold;
}
