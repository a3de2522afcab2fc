using System.Runtime.CompilerServices;

namespace StatementTracker;

/// <summary>A name asked for, together with the other names of the registered actor it belongs to. Immutable, thread-safe.</summary>
internal sealed class NameMatcher
{
    private readonly string _asked;
    private readonly NameKey _name;
    private readonly Actor? _actor;
    private readonly NameKey[] _aliases;
    private readonly ActorRegistry _actors;

    /// <exception cref="ArgumentException">The name is null or has no letter or digit.</exception>
    public NameMatcher(string name, ActorRegistry actors, [CallerArgumentExpression(nameof(name))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(name, parameter);
        _asked = name;
        _name = NameKey.Of(name);
        if (_name.IsEmpty)
        {
            throw new ArgumentException($"\"{name}\" has no letter or digit.", parameter);
        }

        _actors = actors;
        _actor = actors.Find(name);
        _aliases = _actor is null ? [] : [.. _actor.Names.Select(alias => NameKey.Of(alias))];
    }

    /// <summary>The name asked for, and the other names of its actor.</summary>
    public IEnumerable<string> Names => _actor is null ? [_asked] : _actor.Names.Prepend(_asked);

    /// <summary>The registered actors that speakers may be found by.</summary>
    public IEnumerable<Actor> Actors => _actor is not null ? [_actor] : _actors.All.Where(actor => actor.Names.Any(Matches));

    /// <summary>Whether the speaker is the actor asked for, or has such a name, or is an actor with such a name.</summary>
    public bool Matches(Speaker speaker) =>
        _actors.ById(speaker.ActorId) is not { } actor ? Matches(speaker.Name)
        : _actor is not null ? actor == _actor
        : Matches(speaker.Name) || actor.Names.Any(Matches);

    /// <summary>Whether the names overlap, or it is another name of the same actor.</summary>
    /// <remarks>Aliases must be equal: a short one (التحالف) is part of the names of others.</remarks>
    public bool Matches(string name)
    {
        NameKey other = NameKey.Of(name);
        return _name.Overlaps(other) || Array.Exists(_aliases, alias => alias.Same(other));
    }

    /// <summary>Whether the text has the name, or another one of the actor, as successive words.</summary>
    public bool Occurs(string text)
    {
        List<NameOccurrence> words = NameOccurrence.Of(text);
        return NameOccurrence.Contains(words, _name.Words) || Array.Exists(_aliases, alias => NameOccurrence.Contains(words, alias.Words));
    }
}
