using System.Runtime.CompilerServices;

namespace StatementTracker;

// RS0026 warns of overloads that a later one could make ambiguous; a source is one kind of sequence or the other.
#pragma warning disable RS0026
public sealed partial class StatementPipeline
{
    /// <summary>Finds the statements of a stream of articles, several articles at a time.</summary>
    /// <param name="articles">Read ahead of the answers by at most <see cref="MaxDegreeOfParallelism"/> articles; never twice at a time.</param>
    /// <param name="cancellationToken">Ends the enumeration at once; also handed to <paramref name="articles"/>.</param>
    /// <returns>
    /// One document an article, in the order of the articles, each as soon as it and those before it are done. A fault of the
    /// source or of an article is thrown in its place, after the documents before it. Leaving the enumeration early ends the
    /// reading of the source first.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null (at the call).</exception>
    /// <exception cref="NotSupportedException">An article is in a language that was not added (at its turn).</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IAsyncEnumerable<StatementDocument> DetectAsync(
        IAsyncEnumerable<Article> articles, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return Run(articles, cancellationToken);
    }

    /// <inheritdoc cref="DetectAsync(IAsyncEnumerable{Article}, CancellationToken)"/>
    public IAsyncEnumerable<StatementDocument> DetectAsync(IEnumerable<Article> articles, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return Run(articles.ToAsyncEnumerable(), cancellationToken);
    }

    private async IAsyncEnumerable<StatementDocument> Run(
        IAsyncEnumerable<Article> articles, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using OrderedParallel<Article, StatementDocument> work = new(articles, Detect, MaxDegreeOfParallelism, cancellationToken);
        while (await work.NextAsync().ConfigureAwait(false) is { } document)
        {
            yield return document;
        }
    }
}
