namespace StatementTracker;

/// <summary>Collects the actors of a pipeline; handed out by <see cref="StatementPipelineBuilder.AddActors"/>.</summary>
/// <remarks>Nothing is checked here: <see cref="StatementPipelineBuilder.Build"/> reports all faults at once. Not thread-safe.</remarks>
public sealed class ActorRegistryBuilder
{
    private readonly List<Actor> _actors = [];

    internal ActorRegistryBuilder() { }

    /// <summary>Adds an actor.</summary>
    /// <param name="name">The canonical name, in any language. It becomes <see cref="Speaker.ActorId"/>.</param>
    /// <param name="kind">What sort of actor it is.</param>
    /// <param name="aliases">
    /// Other names, in any language: short forms, abbreviations, spellings. Letter case, Arabic vowel signs, hamza and alef
    /// forms, articles and titles need no aliases of their own.
    /// </param>
    /// <returns>This builder.</returns>
    public ActorRegistryBuilder Add(string name, SpeakerKind kind, params string[] aliases)
    {
        _actors.Add(new Actor(name, kind, [name, .. aliases ?? []]));
        return this;
    }

    internal ActorRegistry Build(List<string> faults)
    {
        Dictionary<ulong, Actor> byName = [];
        foreach (Actor actor in _actors)
        {
            Register(actor, byName, faults);
        }

        return faults.Count == 0 ? new ActorRegistry(byName) : ActorRegistry.Empty;
    }

    private static void Register(Actor actor, Dictionary<ulong, Actor> byName, List<string> faults)
    {
        if (!Enum.IsDefined(actor.Kind))
        {
            faults.Add($"The actor \"{actor.Name}\" has the kind {(int)actor.Kind}, which SpeakerKind does not have.");
        }

        foreach (string name in actor.Names)
        {
            RegisterName(name, actor, byName, faults);
        }
    }

    private static void RegisterName(string? name, Actor actor, Dictionary<ulong, Actor> byName, List<string> faults)
    {
        ulong key = NameKey.HashOf(name);
        if (key == 0)
        {
            faults.Add(FaultOfEmpty(name, actor));
        }
        else if (!byName.TryAdd(key, actor) && !ReferenceEquals(byName[key], actor))
        {
            faults.Add($"The name \"{name}\" is given to two actors: \"{byName[key].Name}\" and \"{actor.Name}\".");
        }
    }

    private static string FaultOfEmpty(string? name, Actor actor) => (name, ReferenceEquals(name, actor.Name)) switch
    {
        (null or "", true) => "An actor has an empty name.",
        (_, true) => $"The actor name \"{name}\" has no letter or digit.",
        (null or "", false) => $"The actor \"{actor.Name}\" has an empty alias.",
        _ => $"The alias \"{name}\" of the actor \"{actor.Name}\" has no letter or digit.",
    };
}
