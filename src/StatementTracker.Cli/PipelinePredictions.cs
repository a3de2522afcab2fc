using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using StatementTracker.ML.Corpora;

namespace StatementTracker.Cli;

/// <summary>What a pipeline detects, several articles at a time.</summary>
internal sealed class PipelinePredictions(StatementPipeline pipeline) : IPredictionSource
{
    public string Name => "detected now";

    public async IAsyncEnumerable<(AnnotatedArticle Gold, IReadOnlyList<AnnotatedStatement>? Predicted)> PredictAsync(
        IEnumerable<AnnotatedArticle> gold, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // The pipeline reads ahead and keeps the order: what was read first is answered first.
        ConcurrentQueue<AnnotatedArticle> read = new();
        IEnumerable<Article> articles = gold.Select(article =>
        {
            read.Enqueue(article);
            return article.Article;
        });
        await foreach (StatementDocument document in pipeline.DetectAsync(articles, cancellationToken).ConfigureAwait(false))
        {
            read.TryDequeue(out AnnotatedArticle? article);
            yield return (article!, AnnotatedArticle.FromDetected(document).Statements);
        }
    }
}
