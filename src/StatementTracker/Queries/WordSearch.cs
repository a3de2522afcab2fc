using StatementTracker.Languages;

namespace StatementTracker.Queries;

/// <summary>A full-text search as asked for: words, and phrases in quotation marks. Immutable, thread-safe.</summary>
/// <remarks>
/// Words are compared as <see cref="NameOccurrence"/> compares them, and little words (the, of) count for nothing. A quotation mark
/// without its partner opens a phrase that runs to the end.
/// </remarks>
internal sealed class WordSearch
{
    private const string Marks = "\"“”„«»";
    private readonly ulong[][] _phrases;

    /// <exception cref="ArgumentException">Nothing to look for.</exception>
    public WordSearch(string text, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        Words = [.. SearchWords.Of(text).Distinct()];
        _phrases = [.. text.Split(Marks.ToCharArray()).SelectMany((part, i) => Phrases(part, isQuoted: i % 2 == 1))];
        if (_phrases.Length == 0)
        {
            throw new ArgumentException($"\"{text}\" has no word to look for.", parameter);
        }
    }

    /// <summary>The folded words, each once, for a source that has an index of <see cref="SearchWords.Forms"/>.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Whether the text has every word, and the words of each phrase one behind the other.</summary>
    public bool Matches(string text)
    {
        List<NameOccurrence> words = NameOccurrence.Of(text);
        return Array.TrueForAll(_phrases, phrase => NameOccurrence.Contains(words, phrase));
    }

    private static IEnumerable<ulong[]> Phrases(string text, bool isQuoted)
    {
        ulong[] words = [.. SearchWords.Of(text).Select(word => Normalizer.HashFolded(word))];
        return !isQuoted ? words.Select(word => new[] { word }) : words.Length > 0 ? [words] : [];
    }
}
