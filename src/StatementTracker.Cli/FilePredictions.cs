using StatementTracker.ML.Corpora;

namespace StatementTracker.Cli;

/// <summary>What a file says of each article, by its id.</summary>
internal sealed class FilePredictions(string file, IReadOnlyDictionary<string, IReadOnlyList<AnnotatedStatement>> statements) : IPredictionSource
{
    public string Name => file;

    public IAsyncEnumerable<(AnnotatedArticle Gold, IReadOnlyList<AnnotatedStatement>? Predicted)> PredictAsync(
        IEnumerable<AnnotatedArticle> gold, CancellationToken cancellationToken) => gold.Select(article =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return (article, statements.GetValueOrDefault(article.Article.Id));
        }).ToAsyncEnumerable();
}
