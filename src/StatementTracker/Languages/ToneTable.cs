namespace StatementTracker.Languages;

/// <summary>Finds the tones of words, by the whole word or its beginning, and of expressions of two or three words.</summary>
/// <remarks>Immutable after construction, thread-safe, allocates nothing.</remarks>
internal sealed class ToneTable
{
    /// <summary>Letters of a beginning, at least and at most.</summary>
    private const int MinBeginning = 2, MaxBeginning = 12;

    /// <summary>Stands at the end of a term for any ending, and at its beginning for a letter that begins an imperfect verb.</summary>
    private const char AnyEnding = '*', Imperfect = '@';

    private const string ImperfectLetters = "يتنا";

    private const ulong BeginningSalt = 0x3C6EF372FE94F82B, ExpressionSeed = 0xA54FF53A5F1D36F1;

    /// <summary>Longer words have no tone.</summary>
    private const int MaxLetters = 40;

    private readonly Dictionary<ulong, Tones> _tones = [];

    // The words that expressions begin with, and a quick no for most beginnings of words.
    private readonly HashSet<ulong> _firsts = [];
    private readonly HashFilter _keys = new();

    private ToneTable()
    {
    }

    /// <exception cref="InvalidOperationException">There is no such tone; the message names file and line.</exception>
    public static ToneTable Load(string name)
    {
        var table = new ToneTable();
        var file = DataFile.Open(name);
        int tone = file.Column("tone"), words = file.Column("words");
        List<string> items = [];
        while (file.Read())
        {
            if (!Enum.TryParse(file[tone], out Tones tones))
            {
                throw file.Fault($"there is no tone \"{file[tone]}\".");
            }

            EntryReader.ReadItems(file[words], items);
            items.ForEach(term => table.Add(term, tones));
        }

        return table;
    }

    /// <summary>What a word means, or the rest of it behind a conjunction, a preposition and the article.</summary>
    public Tones OfWord(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[MaxLetters];
        int count = Normalizer.Fold(word, folded, default);
        if (count <= 0)
        {
            return Tones.None;
        }

        ReadOnlySpan<char> letters = folded[..count];
        Tones tones = Of(letters);
        while (tones == Tones.None && Proclitic(letters) is > 0 and var length)
        {
            letters = letters[length..];
            tones = Of(letters);
        }

        return tones;
    }

    /// <summary>The tones of a word by its folded letters.</summary>
    public Tones Of(ReadOnlySpan<char> letters)
    {
        Tones tones = Tones.None;
        for (int length = MinBeginning; length <= letters.Length && length <= MaxBeginning; length++)
        {
            tones = Join(tones, Find(Normalizer.HashFolded(letters[..length]) ^ BeginningSalt));
        }

        return Join(tones, Find(Normalizer.HashFolded(letters))) & ~Tones.Stop;
    }

    /// <summary>Whether an expression begins with a word.</summary>
    public bool OpensExpression(in WordAnalysis first) => _firsts.Contains(first.Form) || _firsts.Contains(first.Stem);

    /// <summary>The tones of the expressions that begin with the first of these forms: of the first two, and of all three.</summary>
    public Tones Of(ulong first, ulong second, ulong third)
    {
        ulong pair = Normalizer.Combine(Normalizer.Combine(ExpressionSeed, first), second);
        return Find(pair) | Find(Normalizer.Combine(pair, third));
    }

    private static int Proclitic(ReadOnlySpan<char> letters) =>
        letters.Length < 4 ? 0 : letters.StartsWith("ال") || letters.StartsWith("لل") ? 2 : letters[0] is 'و' or 'ف' or 'ب' or 'ل' or 'ك' or 'س' ? 1 : 0;

    private static Tones Join(Tones shorter, Tones longer) => (longer & Tones.Stop) != 0 ? longer : shorter | longer;

    private Tones Find(ulong key) => _keys.Has(key) ? _tones.GetValueOrDefault(key) : Tones.None;

    private void Add(string term, Tones tones)
    {
        if (term.Contains(' ', StringComparison.Ordinal))
        {
            string[] words = term.Split(' ');
            _firsts.Add(Normalizer.Hash(words[0]));
            AddKey(words.Aggregate(ExpressionSeed, (key, word) => Normalizer.Combine(key, Normalizer.Hash(word))), tones);
        }
        else if (term[0] == Imperfect)
        {
            foreach (char letter in ImperfectLetters)
            {
                AddWord(letter + term[1..], tones);
            }
        }
        else
        {
            AddWord(term, tones);
        }
    }

    private void AddWord(string term, Tones tones) =>
        AddKey(term[^1] == AnyEnding ? Normalizer.Hash(term.AsSpan(0, term.Length - 1)) ^ BeginningSalt : Normalizer.Hash(term), tones);

    private void AddKey(ulong key, Tones tones)
    {
        _keys.Add(key);
        _tones[key] = _tones.GetValueOrDefault(key) | tones;
    }
}
