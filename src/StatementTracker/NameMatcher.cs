using System.Runtime.CompilerServices;

namespace StatementTracker;

/// <summary>A name asked for, together with the other names of the registered actor it belongs to. Immutable, thread-safe.</summary>
internal sealed class NameMatcher
{
    private readonly NameKey _key;
    private readonly ActorRegistry _actors;
    private readonly Lazy<NameInText[]> _inText;

    /// <exception cref="ArgumentException">The name is null or has no letter or digit.</exception>
    public NameMatcher(string name, ActorRegistry actors, [CallerArgumentExpression(nameof(name))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(name, parameter);
        Name = name;
        _key = NameKey.Of(name);
        if (_key.IsEmpty)
        {
            throw new ArgumentException($"\"{name}\" has no letter or digit.", parameter);
        }

        _actors = actors;
        Actor = actors.Find(name);
        _inText = new(() => [.. NamesInText.Select((known, i) => new NameInText(known, isAsked: i == 0))]);
    }

    /// <summary>The name asked for.</summary>
    public string Name { get; }

    /// <summary>The registered actor that it is a name of; null if there is none.</summary>
    public Actor? Actor { get; }

    /// <summary>The names that running text is searched for: the one asked for, and those of its actor that are no common words.</summary>
    public IEnumerable<string> NamesInText => (Actor?.DistinctNames ?? []).Prepend(Name);

    /// <summary>Whether the speaker is the actor asked for, or has such a name, or is an actor with such a name.</summary>
    public bool Matches(Speaker speaker) =>
        _actors.ById(speaker.ActorId) is not { } actor ? Matches(speaker.Name)
        : Actor is not null ? actor == Actor
        : Matches(speaker.Name) || actor.Names.Any(Matches);

    /// <summary>Whether it is a name of the actor asked for, or the names overlap and it is not another actor's.</summary>
    /// <remarks>Aliases must be equal: a short one (التحالف) is part of the names of others.</remarks>
    public bool Matches(string name) =>
        Actor is not null && _actors.Find(name) is { } other ? other == Actor : _key.Overlaps(NameKey.Of(name));

    /// <summary>Whether the text has the name, or another one of the actor, as successive words.</summary>
    public bool Occurs(string text)
    {
        List<NameOccurrence> words = NameOccurrence.Of(text);
        return Array.Exists(_inText.Value, name => name.Occurs(text, words));
    }
}
