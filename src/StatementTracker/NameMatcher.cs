using System.Runtime.CompilerServices;

namespace StatementTracker;

/// <summary>A name asked for, together with the other names of the registered actor it belongs to. Immutable, thread-safe.</summary>
internal sealed class NameMatcher
{
    private readonly NameKey _name;
    private readonly Actor? _actor;
    private readonly ActorRegistry _actors;
    private readonly Lazy<NameInText[]> _inText;

    /// <exception cref="ArgumentException">The name is null or has no letter or digit.</exception>
    public NameMatcher(string name, ActorRegistry actors, [CallerArgumentExpression(nameof(name))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(name, parameter);
        _name = NameKey.Of(name);
        if (_name.IsEmpty)
        {
            throw new ArgumentException($"\"{name}\" has no letter or digit.", parameter);
        }

        _actors = actors;
        _actor = actors.Find(name);
        _inText = new(() => [new NameInText(name, isAsked: true), .. (_actor?.DistinctNames ?? []).Select(alias => new NameInText(alias, isAsked: false))]);
    }

    /// <summary>Whether the speaker is the actor asked for, or has such a name, or is an actor with such a name.</summary>
    public bool Matches(Speaker speaker) =>
        _actors.ById(speaker.ActorId) is not { } actor ? Matches(speaker.Name)
        : _actor is not null ? actor == _actor
        : Matches(speaker.Name) || actor.Names.Any(Matches);

    /// <summary>Whether it is a name of the actor asked for, or the names overlap and it is not another actor's.</summary>
    /// <remarks>Aliases must be equal: a short one (التحالف) is part of the names of others.</remarks>
    public bool Matches(string name) =>
        _actor is not null && _actors.Find(name) is { } other ? other == _actor : _name.Overlaps(NameKey.Of(name));

    /// <summary>Whether the text has the name, or another one of the actor, as successive words.</summary>
    public bool Occurs(string text)
    {
        List<NameOccurrence> words = NameOccurrence.Of(text);
        return Array.Exists(_inText.Value, name => name.Occurs(text, words));
    }
}
