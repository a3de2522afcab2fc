using System.Collections.Frozen;
using StatementTracker.Actors;

namespace StatementTracker;

/// <summary>The actors a pipeline knows, to be found by any of their names. Immutable, thread-safe.</summary>
/// <remarks>
/// <para>What counts as the same name: letter case, vowel signs, the forms of hamza, alef and ta marbuta, articles, و ف ب ل ك in front, and
/// the titles of a person do not matter; nor do nouns that add nothing (the newspaper X, حركة س). A part of a name is not the name.</para>
/// <para>A name of an actor of one's own comes before the same name of a built-in one. An actor of one's own is also found by a name in
/// the other script that spells its name (غوتيريش, Guterres) closely enough.</para>
/// <para>A name that several actors bear, or may bear, finds none of them.</para>
/// </remarks>
public sealed class ActorRegistry
{
    /// <summary>Of shorter words the first letter is rather their own (وصفي, صفي).</summary>
    private const int LettersBehindProclitic = 4;

    private readonly NameTable _names;
    private readonly FrozenDictionary<string, Actor> _ownById;
    private readonly SpelledNames _spelled = new();
    private readonly NameBeginnings _beginnings = new();

    internal ActorRegistry(IReadOnlyList<Actor> own, NameTable names, bool withBuiltIn)
    {
        Own = own;
        _names = names;
        HasBuiltIn = withBuiltIn;
        _ownById = own.ToFrozenDictionary(actor => actor.Id, StringComparer.Ordinal);
        foreach (Actor actor in own)
        {
            _spelled.Add(actor);
            foreach (string name in actor.Names)
            {
                _beginnings.Add(name);
            }
        }
    }

    /// <summary>The actors that come with the library. Its tables are read when it is first asked for an actor.</summary>
    public static ActorRegistry BuiltIn { get; } = new([], new NameTable(), withBuiltIn: true);

    /// <summary>The registry without actors.</summary>
    internal static ActorRegistry Empty { get; } = new([], new NameTable(), withBuiltIn: false);

    /// <summary>All actors, those of one's own first; without the institutions that every state has (<c>iraq/ministry-of-oil</c>), which are found all the same.</summary>
    public IEnumerable<Actor> Actors =>
        HasBuiltIn ? Own.Concat(BuiltInActors.Instance.Actors.Where(actor => !_ownById.ContainsKey(actor.Id))) : Own;

    /// <summary>The actors that do not come with the library.</summary>
    internal IReadOnlyList<Actor> Own { get; }

    /// <summary>Whether the actors of the library are there as well.</summary>
    internal bool HasBuiltIn { get; }

    /// <summary>The actor of that name or alias; null if there is none or if several may be meant. Never throws.</summary>
    public Actor? Find(ReadOnlySpan<char> name) => Find(name, asPerson: false);

    /// <summary>The actor with that id; null for null and for an id that the registry does not have.</summary>
    public Actor? ById(string? id) => id is null ? null : _ownById.GetValueOrDefault(id) ?? (HasBuiltIn ? BuiltInActors.Instance.ById(id) : null);

    /// <summary>The same as <see cref="Find(ReadOnlySpan{char})"/>; where the name is a person's, no built-in actor bears it (Jordan, العراقي).</summary>
    internal Actor? Find(ReadOnlySpan<char> name, bool asPerson)
    {
        if (FindWritten(name, asPerson) is { } found)
        {
            return found;
        }

        ReadOnlySpan<char> core = NameReader.WithoutProclitic(name, LettersBehindProclitic);
        return (core.Length < name.Length ? FindWritten(core, asPerson) : null) ?? (Own.Count > 0 ? _spelled.Find(name) : null);
    }

    /// <summary>Whether a name may begin with such a word of running text; never false for one that begins a name.</summary>
    internal bool MayBegin(ulong word) => _beginnings.Has(word) || (HasBuiltIn && BuiltInActors.Instance.MayBegin(word));

    /// <summary>
    /// The actor that these words of running text name, each hashed without article and clitics; null if there is none. The adjective of a state
    /// (Iranian) means the state, and what is a common word too means nobody.
    /// </summary>
    internal Actor? FindInText(ReadOnlySpan<ulong> words)
    {
        int own = _names.Find(NameKey.HashOf(words));
        Actor? found = own >= 0 ? Own[own] : HasBuiltIn ? BuiltInActors.Instance.FindInText(words) : null;
        return found is null ? null : _ownById.GetValueOrDefault(found.Id) ?? found;
    }

    private Actor? FindWritten(ReadOnlySpan<char> name, bool asPerson)
    {
        Span<ulong> words = stackalloc ulong[NameKey.MaxWords];
        words = words[..NameReader.Read(name, words)];
        int own = _names.Find(NameKey.HashOf(words));
        if (own >= 0)
        {
            return Own[own];
        }

        Actor? found = HasBuiltIn && !asPerson ? BuiltInActors.Instance.Find(words) : null;
        return found is null ? null : _ownById.GetValueOrDefault(found.Id) ?? found;
    }
}
