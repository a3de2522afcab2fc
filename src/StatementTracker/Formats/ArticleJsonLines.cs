using System.Runtime.CompilerServices;

namespace StatementTracker.Formats;

/// <summary>Reads articles from JSON Lines, one line at a time, whatever the size of the file.</summary>
/// <remarks>
/// A line is <c>{"id","text","language"?,"title"?,"published"?,"outlet"?}</c>: <c>text</c> must be a string; <c>id</c> is a
/// string or a number, and the number of the line where there is none; <c>language</c> is a code of <see cref="Language"/>;
/// <c>published</c> is an ISO 8601 date, with time or without, UTC unless it says otherwise. Other properties are ignored,
/// empty lines are skipped. UTF-8, with or without byte order mark.
/// </remarks>
public static class ArticleJsonLines
{
    /// <summary>Bytes that one line may have unless the caller says otherwise: 64 MiB.</summary>
    public const int DefaultMaxLineLength = 64 * 1024 * 1024;

    /// <summary>Reads the articles of a stream, in order.</summary>
    /// <param name="stream">Read to the end, not closed.</param>
    /// <param name="file">What errors call the stream.</param>
    /// <param name="onError">
    /// Called for a line that is no article; reading goes on behind it. Null: the first such line is thrown. To stop at a
    /// certain one, throw it.
    /// </param>
    /// <param name="maxLineLength">Bytes that a line may have; a longer one is an error and is skipped without being kept.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException">An argument is null (at the call).</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxLineLength"/> is less than 1 (at the call).</exception>
    /// <exception cref="ArticleLineException">A line is no article, and <paramref name="onError"/> is null.</exception>
    public static IAsyncEnumerable<Article> ReadAsync(
        Stream stream,
        string file,
        Action<ArticleLineException>? onError = null,
        int maxLineLength = DefaultMaxLineLength,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxLineLength, 1);
        return Read(new LineReader(stream, maxLineLength), file, onError ?? (error => throw error), cancellationToken);
    }

    private static async IAsyncEnumerable<Article> Read(
        LineReader lines, string file, Action<ArticleLineException> onError, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await lines.MoveNextAsync(cancellationToken).ConfigureAwait(false))
        {
            if (TryParse(lines, file, onError) is { } article)
            {
                yield return article;
            }
        }
    }

    private static Article? TryParse(LineReader lines, string file, Action<ArticleLineException> onError)
    {
        try
        {
            return lines.IsTooLong
                ? throw new FormatException($"the line is longer than {lines.MaxLength} bytes. Split the article.")
                : ArticleJson.Parse(lines.Current, lines.Number);
        }
        catch (FormatException e)
        {
            onError(new ArticleLineException(file, lines.Number, e.Message));
            return null;
        }
    }
}
