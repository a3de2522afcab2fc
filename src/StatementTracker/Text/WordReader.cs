using System.Collections.Concurrent;
using StatementTracker.Languages;

namespace StatementTracker.Text;

/// <summary>Looks words up and remembers the latest ones.</summary>
/// <remarks>
/// Words are compared by all their letters, so that what is remembered never changes an answer. Not thread-safe: one article rents a reader from its
/// language, the next one takes it over with what it remembers.
/// </remarks>
internal sealed class WordReader(LanguageRules rules)
{
    /// <summary>32,768 slots of 80 bytes: nine words of ten of a stream of Arabic news are found in them, which has more forms than English.</summary>
    private const int SlotBits = 15;

    private readonly (WordKey Key, WordFacts Facts)[] _slots = new (WordKey, WordFacts)[1 << SlotBits];
    private WordFacts _long;

    /// <summary>What the word [<paramref name="start"/>, <paramref name="end"/>) of a text tells; valid until the next word is read.</summary>
    public ref readonly WordFacts Read(string text, int start, int end)
    {
        if (end - start > WordKey.MaxLength)
        {
            _long = WordFacts.Of(text.AsSpan(start, end - start), rules);
            return ref _long;
        }

        WordKey key = WordKey.Of(text, start, end);
        ref (WordKey Key, WordFacts Facts) slot = ref _slots[(int)(key.Hash() >> (64 - SlotBits))];
        if (slot.Key.Units != key.Units)
        {
            slot = (key, WordFacts.Of(text.AsSpan(start, end - start), rules));
        }

        return ref slot.Facts;
    }
}

/// <summary>The readers of one language that no article reads with at the moment. Thread-safe; holds as many as ever read at once.</summary>
internal sealed class WordReaders(LanguageRules rules)
{
    private readonly ConcurrentBag<WordReader> _idle = [];

    public WordReader Rent() => _idle.TryTake(out WordReader? reader) ? reader : new WordReader(rules);

    public void Return(WordReader reader) => _idle.Add(reader);
}
