namespace StatementTracker.Languages;

/// <summary>The words and fixed expressions of a language.</summary>
/// <remarks>Filled by one thread while a language is loaded; after that it is only read, and reading is thread-safe.</remarks>
internal sealed class Vocabulary(int capacity)
{
    private const ulong PhraseSeed = 0x5851F42D4C957F2D;

    private readonly HashTable _words = new(capacity);
    private readonly HashTable _phrases = new(capacity / 4);
    private readonly Dictionary<(Word First, Word Second), Word> _merged = [];

    /// <summary>Number of distinct forms.</summary>
    public int FormCount => _words.Count;

    /// <summary>Number of distinct expressions.</summary>
    public int PhraseCount { get; private set; }

    /// <summary>The entry of a form; null if the vocabulary does not have it.</summary>
    public Word? Find(ulong form) => _words.Find(form);

    /// <summary>Adds a reading to a form; a form that is there already becomes both.</summary>
    public void Add(ulong form, Word word) => _words.Set(form, _words.Find(form) is { } known ? Merge(known, word) : word);

    /// <summary>Makes a reading the only one of a form.</summary>
    public void Replace(ulong form, Word word) => _words.Set(form, word);

    /// <summary>Adds an expression of two or more words.</summary>
    public void AddPhrase(ReadOnlySpan<ulong> forms, Word word)
    {
        ulong key = PhraseSeed;
        for (int i = 0; i < forms.Length; i++)
        {
            key = Normalizer.Combine(key, forms[i]);
            Word? known = _phrases.Find(key);
            if (i < forms.Length - 1)
            {
                _phrases.Set(key, known ?? Word.Unknown);
            }
            else
            {
                PhraseCount += known is null || known == Word.Unknown ? 1 : 0;
                _phrases.Set(key, known is null || known == Word.Unknown ? word : Merge(known, word));
            }
        }
    }

    /// <summary>Whether expressions begin with a form.</summary>
    public bool OpensPhrase(ulong form) => _phrases.Find(Normalizer.Combine(PhraseSeed, form)) is not null;

    /// <summary>The longest expression at the first of the forms, whichever way that one is read; length 0 if there is none.</summary>
    public Phrase FindPhrase(ReadOnlySpan<ulong> forms, ulong firstStem)
    {
        Phrase whole = FindPhrase(forms[0], forms);
        Phrase stem = firstStem == forms[0] ? default : FindPhrase(firstStem, forms);
        return stem.Length > whole.Length ? stem : whole.Length > 0 ? whole : new Phrase(0, Word.Unknown);
    }

    private Phrase FindPhrase(ulong first, ReadOnlySpan<ulong> forms)
    {
        Phrase longest = default;
        ulong key = Normalizer.Combine(PhraseSeed, first);
        for (int i = 1; i < forms.Length && _phrases.Find(key) is not null; i++)
        {
            key = Normalizer.Combine(key, forms[i]);
            if (_phrases.Find(key) is { } word && word != Word.Unknown)
            {
                longest = new Phrase(i + 1, word);
            }
        }

        return longest;
    }

    private Word Merge(Word first, Word second)
    {
        if (first == second)
        {
            return first;
        }

        if (!_merged.TryGetValue((first, second), out Word? merged))
        {
            merged = first.MergedWith(second);
            _merged.Add((first, second), merged);
        }

        return merged;
    }
}
