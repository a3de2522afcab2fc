namespace StatementTracker.ML.Corpora;

/// <summary>An article with the statements that somebody annotated in it, or that the library detected for somebody to correct.</summary>
/// <remarks>Immutable, thread-safe. Offsets count UTF-16 code units of the article's text, whatever the file counted.</remarks>
public sealed record AnnotatedArticle
{
    /// <summary>The text and what is known beside it.</summary>
    public required Article Article { get; init; }

    /// <summary>In the order of the file; optional ones included.</summary>
    public required IReadOnlyList<AnnotatedStatement> Statements { get; init; }

    /// <summary>The file it was read from; empty if it was not read from a file.</summary>
    public string File { get; init; } = "";

    /// <summary>Where it begins in <see cref="File"/>, from 1; 0 if the format has no lines.</summary>
    public long Line { get; init; }

    /// <summary>Who annotated it; null if the corpus does not say.</summary>
    public string? Annotator { get; init; }

    /// <summary>Whether the library detected the statements and nobody has corrected them yet.</summary>
    public bool IsDetected { get; init; }

    /// <summary>The language the article names, else the one of its script, else English.</summary>
    public Language Language => Article.Language ?? ArticleLanguage.Tell(Article.Text) ?? Language.English;

    /// <summary>The file, with the line if it has one.</summary>
    internal string Where => WhereAt(Line);

    /// <summary>The file, with the line of the statement if it has one, else of the article.</summary>
    internal string WhereIs(AnnotatedStatement statement) => WhereAt(statement.Line > 0 ? statement.Line : Line);

    /// <summary>What the library detected, as an annotation to correct.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static AnnotatedArticle FromDetected(StatementDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new AnnotatedArticle
        {
            Article = document.Article with { Language = document.Language },
            Statements = [.. document.Statements.Select(AnnotatedStatement.FromDetected)],
            IsDetected = true,
        };
    }

    private string WhereAt(long line) => line > 0 ? $"{File}:{line}" : File;
}
