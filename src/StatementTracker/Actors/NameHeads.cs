using StatementTracker.Languages;

namespace StatementTracker.Actors;

/// <summary>Nouns around a name that add nothing to it: the newspaper X, حركة س. Immutable, thread-safe.</summary>
internal sealed class NameHeads
{
    /// <summary>Words of a head at most (وكالة أنباء).</summary>
    private const int MaxWords = 2;

    private readonly Dictionary<ulong, int> _kinds = [];

    private NameHeads() { }

    /// <summary>Reads the table; names may begin with what it lists.</summary>
    public static NameHeads Load(NameBeginnings beginnings)
    {
        NameHeads heads = new();
        DataFile file = DataFile.Open("Actors.heads.tsv");
        int kind = file.Column("kind"), english = file.Column("english"), arabic = file.Column("arabic");
        while (file.Read())
        {
            heads.Add(file[english], ActorTables.KindOf(file, file[kind]), beginnings);
            heads.Add(file[arabic], ActorTables.KindOf(file, file[kind]), beginnings);
        }

        return heads;
    }

    /// <summary>The index of the actor whose exact name is left when a head of its kind is taken away; <see cref="NameTable.None"/> if there is none or more than one.</summary>
    public int Find(ReadOnlySpan<ulong> words, BuiltInActors actors)
    {
        int found = NameTable.None;
        for (int length = 1; length <= MaxWords && length < words.Length && found < 0; length++)
        {
            found = Without(words[..length], words[length..], actors);
            found = found < 0 ? Without(words[^length..], words[..^length], actors) : found;
        }

        return found;
    }

    private int Without(ReadOnlySpan<ulong> head, ReadOnlySpan<ulong> name, BuiltInActors actors)
    {
        if (!_kinds.TryGetValue(NameKey.HashOf(head), out int kinds))
        {
            return NameTable.None;
        }

        int found = actors.FindExactly(name);
        return found >= 0 && (kinds & (1 << (int)actors.At(found).Kind)) != 0 ? found : NameTable.None;
    }

    private void Add(ReadOnlySpan<char> names, SpeakerKind kind, NameBeginnings beginnings)
    {
        foreach (ReadOnlySpan<char> name in new NameList(names))
        {
            ulong hash = beginnings.Add(name);
            _kinds[hash] = _kinds.GetValueOrDefault(hash) | (1 << (int)kind);
        }
    }
}
