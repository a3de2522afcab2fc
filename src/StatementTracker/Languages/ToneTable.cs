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

    private readonly Dictionary<ulong, Tones> _tones = [];

    private ToneTable()
    {
    }

    /// <exception cref="InvalidOperationException">There is no such tone; the message names file and line.</exception>
    public static ToneTable Load(string name)
    {
        var table = new ToneTable();
        var file = DataFile.Open(name);
        int tone = file.Column("tone"), terms = file.Column("terms");
        List<string> items = [];
        while (file.Read())
        {
            if (!Enum.TryParse(file[tone], out Tones tones))
            {
                throw file.Fault($"there is no tone \"{file[tone]}\".");
            }

            EntryReader.ReadItems(file[terms], items);
            items.ForEach(term => table.Add(term, tones));
        }

        return table;
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

    /// <summary>The tones of the expressions that begin with the first of these forms: of the first two, and of all three.</summary>
    public Tones Of(ulong first, ulong second, ulong third)
    {
        ulong pair = Normalizer.Combine(Normalizer.Combine(ExpressionSeed, first), second);
        return Find(pair) | Find(Normalizer.Combine(pair, third));
    }

    private static Tones Join(Tones shorter, Tones longer) => (longer & Tones.Stop) != 0 ? longer : shorter | longer;

    private Tones Find(ulong key) => _tones.GetValueOrDefault(key);

    private void Add(string term, Tones tones)
    {
        if (term.Contains(' ', StringComparison.Ordinal))
        {
            AddKey(term.Split(' ').Aggregate(ExpressionSeed, (key, word) => Normalizer.Combine(key, Normalizer.Hash(word))), tones);
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

    private void AddKey(ulong key, Tones tones) => _tones[key] = _tones.GetValueOrDefault(key) | tones;
}
