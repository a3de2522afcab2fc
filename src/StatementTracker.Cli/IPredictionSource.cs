using StatementTracker.ML.Corpora;

namespace StatementTracker.Cli;

/// <summary>One side of an evaluation: where the statements come from that are measured.</summary>
internal interface IPredictionSource
{
    /// <summary>What reports call it.</summary>
    public string Name { get; }

    /// <summary>Every article, in order, with what is predicted for it; null if there is nothing for it.</summary>
    public IAsyncEnumerable<(AnnotatedArticle Gold, IReadOnlyList<AnnotatedStatement>? Predicted)> PredictAsync(
        IEnumerable<AnnotatedArticle> gold, CancellationToken cancellationToken);
}
