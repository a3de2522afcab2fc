using System.Collections.Frozen;

namespace StatementTracker;

/// <summary>The actors a pipeline knows, to be found by any of their names. Immutable, thread-safe.</summary>
/// <remarks>
/// What counts as the same name is <see cref="NameKey"/>'s to say: letter case, vowel signs, the forms of hamza, alef and
/// ta marbuta, articles, and titles in front do not matter. There is no guessing: a part of a name is not the name.
/// </remarks>
internal sealed class ActorRegistry
{
    private readonly FrozenDictionary<ulong, Actor> _byName;
    private readonly FrozenDictionary<string, Actor> _byId;

    internal ActorRegistry(IReadOnlyDictionary<ulong, Actor> byName)
    {
        _byName = byName.ToFrozenDictionary();
        _byId = byName.Values.Distinct().ToFrozenDictionary(actor => actor.Name, StringComparer.Ordinal);
    }

    /// <summary>The registry without actors.</summary>
    public static ActorRegistry Empty { get; } = new(new Dictionary<ulong, Actor>());

    /// <summary>Number of actors (not of names).</summary>
    public int Count => _byId.Count;

    /// <summary>Every actor once, in no particular order.</summary>
    public IEnumerable<Actor> All => _byId.Values;

    /// <summary>The actor of that name or alias; null if there is none. Allocates nothing, never throws.</summary>
    public Actor? Find(ReadOnlySpan<char> name) =>
        _byName.Count == 0 ? null : _byName.GetValueOrDefault(NameKey.HashOf(name));

    /// <summary>The actor that <see cref="Speaker.ActorId"/> names; null for null and for an id of another registry.</summary>
    public Actor? ById(string? id) => id is null ? null : _byId.GetValueOrDefault(id);
}
