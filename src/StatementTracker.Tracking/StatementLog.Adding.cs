using Microsoft.Data.Sqlite;
using StatementTracker.Tracking.Storage;

namespace StatementTracker.Tracking;

// What writes.
public sealed partial class StatementLog
{
    /// <summary>Adds one document, in a transaction of its own.</summary>
    /// <returns>What became of it; adding it again is harmless.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The log was opened for reading only.</exception>
    /// <exception cref="StatementLogException">It cannot be written; the log is as it was.</exception>
    public Addition Add(StatementDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        AdditionCounts counts = Write([document], default);
        return counts.Added > 0 ? Addition.Added : counts.Replaced > 0 ? Addition.Replaced : counts.Unchanged > 0 ? Addition.Unchanged : Addition.Duplicate;
    }

    /// <summary>Adds a stream of documents, some of them in each transaction. While one batch is written the next is read.</summary>
    /// <param name="documents">For example of <see cref="StatementPipeline.DetectAsync(IAsyncEnumerable{Article}, CancellationToken)"/>; no more than twice <see cref="StatementLogOptions.BatchSize"/> are held.</param>
    /// <param name="progress">Told the sum after each transaction, on the thread that writes; null: nobody.</param>
    /// <param name="cancellationToken">Stops the stream. What was read until then is still added; the same stream can be added again later.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The log was opened for reading only.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="StatementLogException">A batch cannot be written; those before it are in the log, those behind it are not.</exception>
    public async Task<AdditionCounts> AddAsync(
        IAsyncEnumerable<StatementDocument> documents, IProgress<AdditionCounts>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        BatchWriter batches = new(Write, _file.Options.BatchSize, progress);
        try
        {
            await foreach (StatementDocument document in documents.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                await batches.AddAsync(document).ConfigureAwait(false);
            }
        }
        finally
        {
            await batches.EndAsync().ConfigureAwait(false);
        }

        return batches.Sum;
    }

    /// <summary>Whether this article, word for word, is in the log: under its id, or under any if it has none. Then it need not be read again.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="StatementLogException">The log cannot be read.</exception>
    public bool Contains(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return _file.Guard(() =>
        {
            using SqliteConnection connection = _file.Connect();
            using LogCommand find = new(connection, "SELECT 1 FROM article WHERE content_hash = $0 AND (article_id = $1 OR $1 = '')", 2);
            return find.Scalar(new DocumentHash().OfContent(article), article.Id) is not null;
        });
    }

    private AdditionCounts Write(StatementDocument[] documents, AdditionCounts sum)
    {
        if (_writer is null)
        {
            throw new InvalidOperationException("The log was opened for reading only (StatementLogOptions.ReadOnly).");
        }

        lock (_writing)
        {
            try
            {
                return _file.Guard(() => WriteBatch(documents, sum));
            }
            catch
            {
                _writer.Forget();
                throw;
            }
        }
    }

    private AdditionCounts WriteBatch(StatementDocument[] documents, AdditionCounts sum)
    {
        using LogTransaction transaction = LogTransaction.Write(_connection!);
        _writer!.Begin();
        foreach (StatementDocument document in documents)
        {
            sum = sum.With(_writer.Write(document));
        }

        transaction.Commit();
        return sum;
    }
}
