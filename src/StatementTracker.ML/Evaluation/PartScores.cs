namespace StatementTracker.ML.Evaluation;

/// <summary>The parts of statements, each on its own, and statements as a whole.</summary>
public sealed record PartScores
{
    /// <summary>Cues; statements without one are not counted.</summary>
    public PartScore Cue { get; init; } = PartScore.Empty;

    /// <summary>Sources; statements without one are not counted.</summary>
    public PartScore Source { get; init; } = PartScore.Empty;

    /// <summary>Contents.</summary>
    public PartScore Content { get; init; } = PartScore.Empty;

    /// <summary>Statements whose content, cue and source are all right; two empty ones are the same.</summary>
    public PartScore Whole { get; init; } = PartScore.Empty;

    internal PartScores Plus(ArticleComparison article) => new()
    {
        Cue = Plus(Cue, article, statement => statement.Cue),
        Source = Plus(Source, article, statement => statement.Source),
        Content = Plus(Content, article, statement => statement.Content),
        Whole = new PartScore(PlusWhole(Whole.Exact, article, Matching.Exact), PlusWhole(Whole.Overlap, article, Matching.Overlap)),
    };

    private static PartScore Plus(PartScore score, ArticleComparison article, Func<ComparedStatement, CharacterSet> part)
    {
        CharacterSet[] gold = Filled(article.Gold, part), predicted = Filled(article.Predicted, part);
        return new PartScore(
            score.Exact.Plus(Matching.Pair(gold, predicted, Matching.Exact).Count, predicted.Length, gold.Length),
            score.Overlap.Plus(Matching.Pair(gold, predicted, Matching.Overlap).Count, predicted.Length, gold.Length));
    }

    private static FScore PlusWhole(FScore score, ArticleComparison article, double threshold) =>
        score.Plus(article.Pairs.Count(pair => pair.IsWholeRight(threshold)), article.Predicted.Count, article.Gold.Count);

    private static CharacterSet[] Filled(IReadOnlyList<ComparedStatement> statements, Func<ComparedStatement, CharacterSet> part) =>
        [.. statements.Select(part).Where(characters => characters.Count > 0)];
}
