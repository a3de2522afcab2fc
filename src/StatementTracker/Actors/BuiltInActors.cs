using StatementTracker.Languages;

namespace StatementTracker.Actors;

/// <summary>The actors that come with the library, read from its tables once, when the first name is asked for. Thread-safe.</summary>
internal sealed class BuiltInActors
{
    /// <summary>Names of the tables; kept above their number (5,900) so that they fill no more than half of the slots.</summary>
    private const int ExpectedNames = 8192;

    private const ulong ShaddaSalt = 0x510E527FADE682D1;

    private static readonly Lazy<BuiltInActors> Loaded = new(() => new BuiltInActors());

    private readonly List<Actor> _actors = [];
    private readonly Dictionary<string, int> _ids = new(2048, StringComparer.Ordinal);
    private readonly NameTable _names = new(ExpectedNames);
    private readonly NameTable _capitals = new(512);
    private readonly NameBeginnings _beginnings = new();
    private readonly HashSet<ulong> _commonWords = [];
    private readonly NameHeads _heads;
    private readonly Institutions _institutions;

    private BuiltInActors()
    {
        _institutions = new Institutions(_actors, _beginnings);
        new ActorTables(this).Load();
        _heads = NameHeads.Load(_beginnings);
    }

    /// <summary>The one instance.</summary>
    public static BuiltInActors Instance => Loaded.Value;

    /// <summary>Begins to read the tables beside whatever comes first (the languages). A fault comes out where the actors are first used.</summary>
    public static void Prepare() => _ = Loaded.IsValueCreated ? Task.CompletedTask : Task.Run(() => Loaded.Value);

    /// <summary>All but the institutions that patterns make.</summary>
    public IReadOnlyList<Actor> Actors => _actors;

    /// <summary>The institutions that patterns make.</summary>
    public Institutions Institutions => _institutions;

    /// <summary>The actor that has the name of these words; null if there is none or if several have it. Allocates nothing, but that an institution is made when it is first found.</summary>
    public Actor? Find(ReadOnlySpan<ulong> words)
    {
        int found = _names.Find(NameKey.HashOf(words));
        if (found == NameTable.None && words.Length > 1)
        {
            found = _institutions.Find(words);
            found = found == NameTable.None ? _heads.Find(words, this) : found;
        }

        return found < 0 ? null : At(found);
    }

    /// <summary>Whether names begin with such a word; false for most words of a text, and never for one with which a name begins.</summary>
    public bool MayBegin(ulong word) => _beginnings.Has(word);

    /// <summary>
    /// The same as <see cref="Find"/> for words of running text, where a name that is a common word too (فتح) means nothing, and the adjective of a
    /// state means the state.
    /// </summary>
    public Actor? FindInText(ReadOnlySpan<ulong> words) =>
        _commonWords.Contains(NameKey.HashOf(words)) ? null : Find(words) ?? (words.Length == 1 ? _institutions.PlaceOf(words) : null);

    /// <summary>The index of the actor of that exact name: no pattern, no head. Negative if there is none or if several have it.</summary>
    public int FindExactly(ReadOnlySpan<ulong> words) => _names.Find(NameKey.HashOf(words));

    /// <summary>The actor at a place of the tables.</summary>
    public Actor At(int index) => index < Institutions.Base ? _actors[index] : _institutions.At(index);

    /// <summary>The actor of that id; null if there is none.</summary>
    public Actor? ById(string id) => _ids.TryGetValue(id, out int index) ? _actors[index] : IndexOfInstitution(id) is var made and >= 0 ? At(made) : null;

    /// <summary>The state whose government a capital stands for (Moscow: Russia), whatever the spelling; null if it is no capital, or names another actor too.</summary>
    public Actor? StateOf(ReadOnlySpan<char> capital) => StateOf(NameKey.HashOf(capital), capital);

    /// <summary>The same for a name whose hash is known.</summary>
    public Actor? StateOf(ulong name, ReadOnlySpan<char> capital)
    {
        ulong key = CapitalKey(name, capital);
        int state = name == key && _names.Find(name) == NameTable.Ambiguous ? NameTable.None : _capitals.Find(key);
        return state < 0 ? null : _actors[state];
    }

    /// <summary>Adds an actor; false if the id is taken.</summary>
    public bool Add(Actor actor, ReadOnlySpan<char> english, ReadOnlySpan<char> arabic)
    {
        int index = _actors.Count;
        _actors.Add(actor);
        AddNames(english, index);
        AddNames(arabic, index);
        return _ids.TryAdd(actor.Id, index);
    }

    /// <summary>Adds names to an actor.</summary>
    public void AddNames(ReadOnlySpan<char> names, int index)
    {
        NameList list = new(names);
        while (list.MoveNext())
        {
            ulong key = _beginnings.Add(list.Current);
            _names.Add(key, index);
            if (list.IsCommonWord)
            {
                _commonWords.Add(key);
            }
        }
    }

    /// <summary>Adds capitals of the state added last. They are names of it as well.</summary>
    public void AddCapitals(ReadOnlySpan<char> capitals)
    {
        foreach (ReadOnlySpan<char> capital in new NameList(capitals))
        {
            _names.Add(NameKey.HashOf(capital), _actors.Count - 1);
            _capitals.Add(CapitalKey(NameKey.HashOf(capital), capital), _actors.Count - 1);
        }
    }

    /// <summary>A written shadda tells عمّان from عمان.</summary>
    private static ulong CapitalKey(ulong hash, ReadOnlySpan<char> name) => hash ^ (name.Contains('\u0651') ? ShaddaSalt : 0);

    /// <summary>The index of <c>state/institution</c>; <see cref="NameTable.None"/> if there is no such state or institution.</summary>
    public int IndexOfInstitution(string id)
    {
        int slash = id.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && _ids.TryGetValue(id[..slash], out int state) ? _institutions.IndexOf(state, id[(slash + 1)..]) : NameTable.None;
    }
}
