namespace StatementTracker;

/// <summary>The answer for one article. Immutable, thread-safe.</summary>
public sealed class StatementDocument
{
    internal StatementDocument(Article article, Language language, IReadOnlyList<Statement> statements, ActorRegistry? actors = null)
    {
        Article = article;
        Language = language;
        Actors = actors ?? ActorRegistry.Empty;
        Statements = new StatementQuery(statements, Actors);
    }

    /// <summary>The article that was read.</summary>
    public Article Article { get; }

    /// <summary>The language it was read in: the article's own, or the one told from its script.</summary>
    public Language Language { get; }

    /// <summary>The statements in the order of their contents; a query to narrow down.</summary>
    public StatementQuery Statements { get; }

    /// <summary>The registered actors that the article was read with.</summary>
    internal ActorRegistry Actors { get; }
}
