namespace StatementTracker;

/// <summary>The input: one news article. The text is never changed, and every offset of every answer counts in it.</summary>
/// <remarks>
/// Paragraphs are separated by line feeds. A headline stands in the first line of <see cref="Text"/> if statements are to be
/// found in it; <see cref="Title"/> is for what is known beside the text.
/// </remarks>
public sealed record Article
{
    /// <summary>Creates an article.</summary>
    /// <param name="id">Identifies the article in answers and logs; may be empty, not null.</param>
    /// <param name="text">The whole text; may be any string, also empty or ill-formed UTF-16.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Article(string id, string text)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(text);
        Id = id;
        Text = text;
    }

    /// <summary>Identifies the article; as given.</summary>
    public string Id { get; }

    /// <summary>The untouched text.</summary>
    public string Text { get; }

    /// <summary>The language, or null to let the pipeline tell it from the script of the text.</summary>
    public Language? Language { get; init; }

    /// <summary>The headline where it is not part of <see cref="Text"/>; null if unknown.</summary>
    public string? Title { get; init; }

    /// <summary>When the article appeared; null if unknown.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>Who published it (agency, newspaper, site); null if unknown.</summary>
    public string? Outlet { get; init; }
}
