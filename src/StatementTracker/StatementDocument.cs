namespace StatementTracker;

/// <summary>The answer for one article. Immutable, thread-safe.</summary>
public sealed class StatementDocument
{
    internal StatementDocument(
        Article article, Language language, IReadOnlyList<Statement> statements, ActorRegistry? registry = null, IReadOnlyList<ArticleActor>? actors = null)
    {
        Article = article;
        Language = language;
        Registry = registry ?? ActorRegistry.Empty;
        Statements = new StatementQuery(statements, Registry);
        Actors = actors ?? [];
    }

    /// <summary>The article that was read.</summary>
    public Article Article { get; }

    /// <summary>The language it was read in: the article's own, or the one told from its script.</summary>
    public Language Language { get; }

    /// <summary>The statements in the order of their contents; a query to narrow down.</summary>
    public StatementQuery Statements { get; }

    /// <summary>
    /// Whom the article speaks of, in the order of their first mentions: all who speak, and who else has a personal name, is registered, or is told
    /// by a noun to be an actor. Empty in a document out of a log.
    /// </summary>
    public IReadOnlyList<ArticleActor> Actors { get; }

    /// <summary>The registered actors that the article was read with.</summary>
    internal ActorRegistry Registry { get; }
}
