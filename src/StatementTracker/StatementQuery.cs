using System.Collections;
using StatementTracker.Queries;

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
    private readonly IStatementSource _source;
    private readonly ActorRegistry _actors;
    private readonly StatementPlan _plan;

    internal StatementQuery(IEnumerable<Statement> statements, ActorRegistry? actors = null)
        : this(new MemorySource(statements), actors ?? ActorRegistry.Empty, StatementPlan.All)
    {
    }

    internal StatementQuery(IStatementSource source, ActorRegistry actors, StatementPlan plan)
    {
        _source = source;
        _actors = actors;
        _plan = plan;
    }

    /// <summary>Those with a speaker of that name (or a registered actor one of whose names it is).</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> has no letter or digit; or is null (<see cref="ArgumentNullException"/>).</exception>
    public StatementQuery By(string name) => Where(new SpeakerCondition(new NameMatcher(name, _actors)));

    /// <summary>Those that speak about it: the content has the name as whole words, or a stance is toward it.</summary>
    /// <remarks>The speaker does not count: what somebody says is not about them for that. Arabic و ف ب ل ك and ال in front do not matter.</remarks>
    /// <exception cref="ArgumentException"><paramref name="text"/> has no letter or digit; or is null (<see cref="ArgumentNullException"/>).</exception>
    public StatementQuery About(string text) => Where(new AboutCondition(new NameMatcher(text, _actors)));

    /// <summary>Those that take a side toward that target, be it neutral; the target is matched as a name.</summary>
    /// <exception cref="ArgumentException"><paramref name="target"/> has no letter or digit; or is null (<see cref="ArgumentNullException"/>).</exception>
    public StatementQuery Toward(string target) => Where(new StanceCondition(new NameMatcher(target, _actors), null));

    /// <summary>Those that take that side.</summary>
    /// <param name="stance">The side.</param>
    /// <param name="toward">The target that it must be taken toward, matched as a name; null: any.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stance"/> is not a stance.</exception>
    /// <exception cref="ArgumentException"><paramref name="toward"/> has no letter or digit.</exception>
    public StatementQuery WithStance(Stance stance, string? toward = null)
    {
        Check(stance);
        return Where(new StanceCondition(toward is null ? null : new NameMatcher(toward, _actors), stance));
    }

    /// <summary>Those whose content has all the words, in any order: a full-text search.</summary>
    /// <param name="words">
    /// Words; those in double quotation marks must follow each other. Compared as names are: letter case, vowel signs, forms of hamza
    /// and alef, the article and one of و ف ب ل ك in front do not matter. No stems: <c>strike</c> does not find <c>strikes</c>.
    /// </param>
    /// <exception cref="ArgumentException">No word to look for; or null (<see cref="ArgumentNullException"/>).</exception>
    public StatementQuery Matching(string words) => Where(new WordsCondition(new WordSearch(words, nameof(words))));

    /// <summary>Those that somebody of that name relayed (an agency, a spokesperson).</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> has no letter or digit; or is null (<see cref="ArgumentNullException"/>).</exception>
    public StatementQuery Via(string name) => Where(new ViaCondition(new NameMatcher(name, _actors)));

    /// <summary>Those in articles of that outlet; an article without one never matches.</summary>
    /// <exception cref="ArgumentException"><paramref name="outlet"/> has no letter or digit; or is null (<see cref="ArgumentNullException"/>).</exception>
    public StatementQuery From(string outlet) => Where(new OutletCondition(new NameMatcher(outlet, _actors)));

    /// <inheritdoc/>
    public IEnumerator<Statement> GetEnumerator() => _source.Read(_plan).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The registered actors that names are matched with.</summary>
    internal ActorRegistry Actors => _actors;

    private StatementQuery Where(StatementCondition condition)
    {
        StatementQuery whole = Unpaged();
        return new(whole._source, _actors, whole._plan with { Conditions = whole._plan.Conditions.Add(condition) });
    }

    // What is asked of a page is asked of the statements on it, not of those that the page was cut from.
    private StatementQuery Unpaged() => _plan.IsPaged ? new StatementQuery(this, _actors) : this;
}
