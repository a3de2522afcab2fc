namespace StatementTracker.ML.Evaluation;

/// <summary>Exact-match scores of BIO tags, the measure of published tables.</summary>
/// <remarks>
/// Each role is one sequence of tags over the words of the article (runs of letters, digits and their marks; punctuation is no word). A
/// chunk is right if it has the same first and last word. Each piece of a discontinuous passage is a chunk; where chunks of one role
/// overlap, which no BIO sequence can say, the longer one stays.
/// </remarks>
public sealed record TagScores
{
    /// <summary>Chunks of sources.</summary>
    public FScore Source { get; init; } = new(0, 0, 0);

    /// <summary>Chunks of cues.</summary>
    public FScore Cue { get; init; } = new(0, 0, 0);

    /// <summary>Chunks of contents.</summary>
    public FScore Content { get; init; } = new(0, 0, 0);

    /// <summary>Chunks of contents, a leading <c>that</c> left out on both sides: corpora differ in whether it belongs to the content.</summary>
    public FScore ContentWithoutThat { get; init; } = new(0, 0, 0);

    internal TagScores Plus(ArticleComparison article)
    {
        WordSequence words = new(article.Article.Article.Text);
        return new TagScores
        {
            Source = Plus(Source, article, s => s.Statement.Source, words.Chunks),
            Cue = Plus(Cue, article, s => s.Statement.Cue, words.Chunks),
            Content = Plus(Content, article, s => s.Statement.Content, words.Chunks),
            ContentWithoutThat = Plus(ContentWithoutThat, article, s => s.Statement.Content, spans => [.. words.Chunks(spans).Select(words.WithoutThat)]),
        };
    }

    private static FScore Plus(
        FScore score, ArticleComparison article, Func<ComparedStatement, IReadOnlyList<TextSpan>> part, Func<IEnumerable<TextSpan>, HashSet<(int, int)>> chunks)
    {
        HashSet<(int, int)> gold = chunks(article.Gold.SelectMany(part)), predicted = chunks(article.Predicted.SelectMany(part));
        return score.Plus(gold.Count(predicted.Contains), predicted.Count, gold.Count);
    }
}
