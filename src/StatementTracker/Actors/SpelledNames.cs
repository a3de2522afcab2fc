namespace StatementTracker.Actors;

/// <summary>Actors by their names in the other script. Immutable after the last <see cref="Add"/>, then thread-safe.</summary>
internal sealed class SpelledNames
{
    private const ulong ArabicSalt = 0x243F6A8885A308D3;

    private readonly Dictionary<ulong, List<(SpelledName Name, Actor Actor)>> _names = [];

    /// <summary>Adds the names of an actor.</summary>
    public void Add(Actor actor)
    {
        foreach (string name in actor.Names)
        {
            if (SpelledName.Read(name) is { } spelled)
            {
                (ulong guttural, ulong sibilant) = Skeletons(name, spelled.IsArabic);
                File(guttural, spelled, actor);
                File(sibilant == guttural ? 0 : sibilant, spelled, actor);
            }
        }
    }

    /// <summary>The one actor with a name that this one spells in the other script; null if there is none, or two. Allocates nothing for names unlike all others.</summary>
    public Actor? Find(ReadOnlySpan<char> name)
    {
        (ulong guttural, ulong sibilant) = _names.Count == 0 ? default : Skeletons(name, ArticleLanguage.Tell(name) != Language.Arabic);
        return _names.ContainsKey(guttural) || _names.ContainsKey(sibilant) ? Compare(SpelledName.Read(name.ToString()), guttural, sibilant) : null;
    }

    private Actor? Compare(SpelledName? asked, ulong guttural, ulong sibilant)
    {
        Actor[] actors = asked is null ? [] : [.. _names.GetValueOrDefault(guttural, []).Concat(_names.GetValueOrDefault(sibilant, []))
            .Where(filed => filed.Name.Spells(asked)).Select(filed => filed.Actor).Distinct().Take(2)];
        return actors is [var only] ? only : null;
    }

    /// <summary>What a name is filed under: names of one script apart from those of the other.</summary>
    private static (ulong Guttural, ulong Sibilant) Skeletons(ReadOnlySpan<char> name, bool arabic)
    {
        (ulong guttural, ulong sibilant) = (SoundSkeleton.Of(name, guttural: true), SoundSkeleton.Of(name, guttural: false));
        return (guttural == 0 ? 0 : guttural ^ (arabic ? ArabicSalt : 0), sibilant == 0 ? 0 : sibilant ^ (arabic ? ArabicSalt : 0));
    }

    private void File(ulong skeleton, SpelledName name, Actor actor)
    {
        if (skeleton != 0)
        {
            (_names.TryGetValue(skeleton, out var list) ? list : _names[skeleton] = []).Add((name, actor));
        }
    }
}
