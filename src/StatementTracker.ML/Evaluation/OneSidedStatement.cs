using StatementTracker.ML.Corpora;

namespace StatementTracker.ML.Evaluation;

/// <summary>An annotated statement that only one side of a comparison found with the right source.</summary>
public sealed record OneSidedStatement
{
    /// <summary>The language of the article.</summary>
    public required string Language { get; init; }

    /// <summary>The id of the article.</summary>
    public required string Article { get; init; }

    /// <summary>The gold file, with the line if it has one.</summary>
    public required string Where { get; init; }

    /// <summary>The surrounding text; what is annotated as content is marked as gold.</summary>
    public required IReadOnlyList<ContextPiece> Context { get; init; }

    internal static OneSidedStatement Of(AnnotatedArticle article, AnnotatedStatement statement) => new()
    {
        Language = article.Language.Code,
        Article = article.Article.Id,
        Where = article.WhereIs(statement),
        Context = ContextPiece.Of(article.Article.Text, statement.Content, []),
    };
}
