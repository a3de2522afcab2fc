namespace StatementTracker;

/// <summary>The answer for one article. Immutable, thread-safe.</summary>
public sealed class StatementDocument
{
    internal StatementDocument(Article article, Language language, IReadOnlyList<Statement> statements, ActorRegistry? actors = null)
    {
        Article = article;
        Language = language;
        Statements = new StatementQuery(statements, actors);
    }

    /// <summary>The article that was read.</summary>
    public Article Article { get; }

    /// <summary>The language it was read in: the article's own, or the one told from its script.</summary>
    public Language Language { get; }

    /// <summary>The statements in the order of their contents; a query to narrow down.</summary>
    public StatementQuery Statements { get; }
}
