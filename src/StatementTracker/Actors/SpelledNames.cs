namespace StatementTracker.Actors;

/// <summary>Actors by their names in the other script. Immutable after the last <see cref="Add"/>, then thread-safe.</summary>
internal sealed class SpelledNames
{
    private readonly Dictionary<ulong, List<(SpelledName Name, Actor Actor)>> _names = [];

    /// <summary>Adds the names of an actor.</summary>
    public void Add(Actor actor)
    {
        foreach (SpelledName name in actor.Names.Select(SpelledName.Read).OfType<SpelledName>())
        {
            foreach (ulong skeleton in name.Skeletons())
            {
                (_names.TryGetValue(skeleton, out var list) ? list : _names[skeleton] = []).Add((name, actor));
            }
        }
    }

    /// <summary>The one actor with a name that this one spells in the other script; null if there is none, or two.</summary>
    public Actor? Find(string name)
    {
        if (_names.Count == 0 || SpelledName.Read(name) is not { } asked)
        {
            return null;
        }

        Actor[] actors = [.. asked.Skeletons().SelectMany(s => _names.GetValueOrDefault(s, [])).Where(n => n.Name.Spells(asked)).Select(n => n.Actor).Distinct().Take(2)];
        return actors is [var only] ? only : null;
    }
}
