using StatementTracker.Actors;

namespace StatementTracker;

/// <summary>Collects the actors of a pipeline; handed out by <see cref="StatementPipelineBuilder.AddActors(Action{ActorRegistryBuilder})"/>.</summary>
/// <remarks>Nothing is checked here: <see cref="StatementPipelineBuilder.Build"/> reports all faults at once. Not thread-safe.</remarks>
public sealed class ActorRegistryBuilder
{
    private readonly List<Actor> _actors = [];
    private readonly List<string> _faults = [];

    internal ActorRegistryBuilder() { }

    /// <summary>Whether the actors of the library are there as well; true unless set otherwise.</summary>
    internal bool WithBuiltIn { get; set; } = true;

    /// <summary>Adds an actor whose name is its id.</summary>
    /// <param name="name">The canonical name, in any language. It becomes <see cref="Speaker.ActorId"/>.</param>
    /// <param name="kind">What sort of actor it is.</param>
    /// <param name="aliases">
    /// Other names, in any language: short forms, abbreviations, spellings. Letter case, Arabic vowel signs, hamza and alef
    /// forms, articles and titles need no aliases of their own.
    /// </param>
    /// <returns>This builder.</returns>
    public ActorRegistryBuilder Add(string name, SpeakerKind kind, params string[] aliases) => Add(new Actor(name, kind, [name, .. aliases ?? []]));

    /// <summary>Adds an actor. One with the id of a built-in actor takes its place.</summary>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="actor"/> is null.</exception>
    public ActorRegistryBuilder Add(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        _actors.Add(actor);
        return this;
    }

    /// <summary>Notes a fault of a file of actors, to be reported with all others.</summary>
    internal void AddFault(string fault) => _faults.Add(fault);

    internal ActorRegistry Build(List<string> faults)
    {
        int before = faults.Count;
        faults.AddRange(_faults);
        NameTable names = new(_actors.Count * 4);
        for (int i = 0; i < _actors.Count; i++)
        {
            Register(i, names, faults);
        }

        CheckIds(faults);
        return faults.Count == before ? new ActorRegistry([.. _actors], names, WithBuiltIn) : ActorRegistry.Empty;
    }

    private void Register(int index, NameTable names, List<string> faults)
    {
        Actor actor = _actors[index];
        if (!Enum.IsDefined(actor.Kind))
        {
            faults.Add($"The actor \"{actor.Id}\" has the kind {(int)actor.Kind}, which SpeakerKind does not have.");
        }

        if (actor.Names.Count == 0)
        {
            faults.Add($"The actor \"{actor.Id}\" has no name.");
        }

        foreach (string name in actor.Names)
        {
            RegisterName(name, index, names, faults);
        }
    }

    private void RegisterName(string? name, int index, NameTable names, List<string> faults)
    {
        ulong key = NameKey.HashOf(name);
        if (key == 0)
        {
            faults.Add(FaultOfEmpty(name, _actors[index]));
        }
        else if (names.Find(key) is var other and >= 0 && other != index)
        {
            faults.Add($"The name \"{name}\" is given to two actors: \"{_actors[other].Id}\" and \"{_actors[index].Id}\".");
        }
        else
        {
            names.Add(key, index);
        }
    }

    private void CheckIds(List<string> faults)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        faults.AddRange(_actors.Where(actor => !ids.Add(actor.Id ?? "")).Select(actor => $"The id \"{actor.Id}\" is given to two actors."));
        faults.AddRange(from actor in _actors
                        from owner in actor.MemberOf
                        where !ids.Contains(owner) && !(WithBuiltIn && BuiltInActors.Instance.ById(owner) is not null)
                        select $"The actor \"{actor.Id}\" is a member of \"{owner}\", and there is no actor of that id.");
    }

    private static string FaultOfEmpty(string? name, Actor actor) => (name, ReferenceEquals(name, actor.Name)) switch
    {
        (null or "", true) => "An actor has an empty name.",
        (_, true) => $"The actor name \"{name}\" has no letter or digit.",
        (null or "", false) => $"The actor \"{actor.Id}\" has an empty alias.",
        _ => $"The alias \"{name}\" of the actor \"{actor.Id}\" has no letter or digit.",
    };
}
