using System.Collections;

namespace StatementTracker;

/// <summary>Statements to narrow down. Deferred and immutable: each call returns a new query over the same statements.</summary>
/// <remarks>
/// Conditions add up (and). A query runs anew each time it is enumerated; arguments are checked at the call. Names match across
/// letter case, Arabic vowel signs and hamza forms, articles and titles, and when the words of one are all among the words
/// of the other: <c>Trump</c> finds <c>President Donald Trump</c>. A registered actor is found under all its names, in every
/// language. Thread-safe.
/// </remarks>
/// <example>
/// <code>
/// foreach (Statement s in document.Statements.By("التحالف الدولي").On(Channel.Twitter).Direct().AtLeast(0.8)) …
/// </code>
/// </example>
public sealed partial class StatementQuery : IEnumerable<Statement>
{
    private readonly IEnumerable<Statement> _statements;
    private readonly ActorRegistry _actors;

    internal StatementQuery(IEnumerable<Statement> statements, ActorRegistry? actors = null)
    {
        _statements = statements;
        _actors = actors ?? ActorRegistry.Empty;
    }

    /// <summary>Those with a speaker of that name (or a registered actor one of whose names it is).</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> has no letter or digit; or is null (<see cref="ArgumentNullException"/>).</exception>
    public StatementQuery By(string name)
    {
        NameMatcher matcher = new(name, _actors);
        return Where(statement => statement.Speakers.Any(matcher.Matches));
    }

    /// <summary>Those that speak about it: the content has the name as whole words, or a stance is toward it.</summary>
    /// <remarks>The speaker does not count: what somebody says is not about them for that. Arabic و ف ب ل ك and ال in front do not matter.</remarks>
    /// <exception cref="ArgumentException"><paramref name="text"/> has no letter or digit; or is null (<see cref="ArgumentNullException"/>).</exception>
    public StatementQuery About(string text)
    {
        NameMatcher matcher = new(text, _actors);
        return Where(statement => matcher.Occurs(statement.Content.Text) || statement.Stances.Any(stance => matcher.Matches(stance.Target)));
    }

    /// <summary>Those that somebody of that name relayed (an agency, a spokesperson).</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> has no letter or digit; or is null (<see cref="ArgumentNullException"/>).</exception>
    public StatementQuery Via(string name)
    {
        NameMatcher matcher = new(name, _actors);
        return Where(statement => statement.Via.Any(matcher.Matches));
    }

    /// <summary>Those in articles of that outlet; an article without one never matches.</summary>
    /// <exception cref="ArgumentException"><paramref name="outlet"/> has no letter or digit; or is null (<see cref="ArgumentNullException"/>).</exception>
    public StatementQuery From(string outlet)
    {
        NameMatcher matcher = new(outlet, _actors);
        return Where(statement => statement.Article.Outlet is { } published && matcher.Matches(published));
    }

    /// <inheritdoc/>
    public IEnumerator<Statement> GetEnumerator() => _statements.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private StatementQuery Where(Func<Statement, bool> condition) => new(_statements.Where(condition), _actors);
}
