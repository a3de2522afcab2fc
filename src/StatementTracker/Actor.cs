using StatementTracker.Actors;

namespace StatementTracker;

/// <summary>
/// Somebody or something that a registry knows: a state, a ministry, an organization, a paper, a person. Immutable, thread-safe;
/// one registry has one instance an actor.
/// </summary>
public sealed class Actor
{
    private readonly ActorNames _names;

    /// <summary>An actor of one's own.</summary>
    /// <param name="id">Stable and of no language: what <see cref="Speaker.ActorId"/> says. The library's own ids are kebab-case (<c>iraq/ministry-of-oil</c>).</param>
    /// <param name="kind">What sort of actor it is, whatever an article's words suggest.</param>
    /// <param name="names">The name and every alias, in any language, the canonical name first; at least one.</param>
    /// <param name="memberOf">Ids of actors that it belongs to; none by default.</param>
    /// <remarks>Nothing is checked here: <see cref="StatementPipelineBuilder.Build"/> reports all faults at once.</remarks>
    public Actor(string id, SpeakerKind kind, IEnumerable<string> names, IEnumerable<string>? memberOf = null)
        : this(id, kind, new ActorNames([.. names ?? []]), [.. memberOf ?? []])
    {
    }

    internal Actor(string id, SpeakerKind kind, ActorNames names, IReadOnlyList<string> memberOf)
    {
        Id = id;
        Kind = kind;
        _names = names;
        MemberOf = memberOf;
    }

    /// <summary>The id, unique in its registry.</summary>
    public string Id { get; }

    /// <summary>What sort of actor it is.</summary>
    public SpeakerKind Kind { get; }

    /// <summary>The name and every alias, the canonical name first.</summary>
    public IReadOnlyList<string> Names => _names.All;

    /// <summary>The canonical name.</summary>
    public string Name => Names.Count > 0 ? Names[0] : "";

    /// <summary>Ids of the actors that it belongs to directly: the organizations of a state, the government of a ministry. May be empty.</summary>
    public IReadOnlyList<string> MemberOf { get; }

    /// <summary>The names that running text may be searched for: all but those that are common words as well (معا, فتح).</summary>
    internal IReadOnlyList<string> DistinctNames => _names.Distinct;

    /// <summary>The first name that is written in the script of a language; null if there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string? NameIn(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Names.FirstOrDefault(name => ArticleLanguage.Tell(name) == language);
    }

    /// <summary>Same as <see cref="Id"/>.</summary>
    public override string ToString() => Id;
}
