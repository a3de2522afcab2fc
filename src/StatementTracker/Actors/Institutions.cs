using StatementTracker.Languages;

namespace StatementTracker.Actors;

/// <summary>
/// What every state has: ministries, a parliament, an army. Their names are not listed but taken apart: a name or an adjective of a
/// state in front of the name of an institution, or behind it (Iraqi oil ministry, وزارة النفط العراقية). Found ones are made once.
/// </summary>
/// <remarks>Filled by one thread, then thread-safe.</remarks>
internal sealed class Institutions(List<Actor> actors, NameBeginnings beginnings)
{
    /// <summary>Indexes from here on are institutions, lower ones actors of the tables.</summary>
    public const int Base = 1 << 20;

    private readonly List<InstitutionPlace> _places = [];
    private readonly List<InstitutionPattern> _patterns = [];
    private readonly NameTable _placeParts = new(2048);
    private readonly NameTable _patternParts = new(512);
    private readonly Dictionary<int, string> _ownNames = [];
    private Actor?[] _made = [];

    /// <summary>The index of the institution that these words name; <see cref="NameTable.Ambiguous"/> if they may name two. Allocates nothing.</summary>
    public int Find(ReadOnlySpan<ulong> words)
    {
        int found = NameTable.None;
        for (int cut = 1; cut < words.Length && found != NameTable.Ambiguous; cut++)
        {
            ulong left = NameKey.HashOf(words[..cut]), right = NameKey.HashOf(words[cut..]);
            found = Only(found, Combine(_placeParts.Find(left), _patternParts.Find(right)));
            found = Only(found, Combine(_placeParts.Find(right), _patternParts.Find(left)));
        }

        return found;
    }

    /// <summary>The state with that name or adjective (Iranian, الإيرانية); null if there is none or more than one.</summary>
    public Actor? PlaceOf(ReadOnlySpan<ulong> words) => _placeParts.Find(NameKey.HashOf(words)) is var place and >= 0 ? actors[place] : null;

    /// <summary>The index of the institution of a state; <see cref="NameTable.None"/> if there is no such one.</summary>
    public int IndexOf(int place, string pattern)
    {
        int index = _patterns.FindIndex(p => p.Id == pattern);
        return index < 0 || place >= _places.Count ? NameTable.None : Combine(place, index);
    }

    /// <summary>The institution at an index; the same instance at every call.</summary>
    public Actor At(int index)
    {
        ref Actor? slot = ref _made[index - Base];
        return slot ?? Interlocked.CompareExchange(ref slot, Make(index), null) ?? slot;
    }

    /// <summary>Adds what belongs to the actor added last: the parts of names that tell the state.</summary>
    public void AddPlace(ReadOnlySpan<char> english, ReadOnlySpan<char> arabic, string adjectives, string arabicAdjectives)
    {
        int index = _places.Count;
        InstitutionPlace place = new(actors[index], adjectives, arabicAdjectives);
        _places.Add(place);
        AddParts(_placeParts, english, index);
        AddParts(_placeParts, arabic, index);
        AddParts(_placeParts, adjectives, index);
        foreach (string adjective in NameList.Split(arabicAdjectives))
        {
            AddPart(_placeParts, adjective, index);
            AddPart(_placeParts, InstitutionPlace.Feminine(adjective), index);
        }
    }

    /// <summary>Reads what every state has; to be called once after the last place.</summary>
    public void LoadPatterns()
    {
        DataFile file = DataFile.Open("Actors.patterns.tsv");
        int id = file.Column("id"), kind = file.Column("kind"), english = file.Column("english"), arabic = file.Column("arabic"), memberOf = file.Column("memberOf");
        while (file.Read())
        {
            AddParts(_patternParts, file[english], _patterns.Count);
            AddParts(_patternParts, file[arabic], _patterns.Count);
            _patterns.Add(new(file[id].ToString(), ActorTables.KindOf(file, file[kind]), file[english].ToString(), file[arabic].ToString(), file[memberOf].ToString()));
        }

        _made = new Actor?[_places.Count * _patterns.Count];
    }

    /// <summary>Gives an institution names of its own (Kremlin), which come before those made of the pattern.</summary>
    public void AddNames(int index, string names) => _ownNames.Add(index, names);

    private void AddParts(NameTable parts, ReadOnlySpan<char> names, int value)
    {
        foreach (ReadOnlySpan<char> name in new NameList(names))
        {
            AddPart(parts, name, value);
        }
    }

    private void AddPart(NameTable parts, ReadOnlySpan<char> name, int value) => parts.Add(beginnings.Add(name), value);

    private static int Only(int found, int other) =>
        found == NameTable.None || found == other ? other : other == NameTable.None ? found : NameTable.Ambiguous;

    private int Combine(int place, int pattern) => place >= 0 && pattern >= 0 ? Base + (place * _patterns.Count) + pattern
        : place == NameTable.None || pattern == NameTable.None ? NameTable.None : NameTable.Ambiguous;

    private Actor Make(int index)
    {
        InstitutionPlace place = _places[(index - Base) / _patterns.Count];
        InstitutionPattern pattern = _patterns[(index - Base) % _patterns.Count];
        string own = _ownNames.GetValueOrDefault(index, "");
        return new Actor($"{place.Actor.Id}/{pattern.Id}", pattern.Kind, new ActorNames(() => [.. NameList.Split(own), .. place.NamesOf(pattern)]), pattern.MemberOfIn(place.Actor.Id));
    }
}
