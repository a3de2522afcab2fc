using StatementTracker.ML.Corpora;

namespace StatementTracker.ML.Evaluation;

/// <summary>One article: what was annotated, what was predicted, and which belongs to which.</summary>
/// <remarks>
/// A prediction matches an annotated statement if the counted characters of their contents overlap by an IoU of 0.5 or more, one to one,
/// best first. A prediction that matches an annotation which is scored neither way (optional, or left out by the options) is not counted.
/// </remarks>
internal sealed class ArticleComparison
{
    public ArticleComparison(AnnotatedArticle article, IReadOnlyList<AnnotatedStatement> predicted, EvaluationOptions options)
    {
        Article = article;
        Text = new CountedText(article.Article.Text);
        ComparedStatement[] gold = Compared(article.Statements), answers = Compared(predicted);
        var matches = Matching.Pair([.. gold.Select(s => s.Content)], [.. answers.Select(s => s.Content)], Matching.Overlap);
        Dictionary<int, (int Predicted, double Iou)> byGold = matches.ToDictionary(m => m.Gold, m => (m.Predicted, m.Iou));
        HashSet<int> matched = [.. matches.Select(m => m.Predicted)];
        HashSet<int> ignored = [.. matches.Where(m => options.Skips(gold[m.Gold].Statement)).Select(m => m.Predicted)];
        Gold = [.. gold.Where(s => !options.Skips(s.Statement))];
        Predicted = [.. answers.Where((s, i) => !ignored.Contains(i) && (matched.Contains(i) || !options.SkipsPrediction(s.Statement)))];
        Pairs = [.. gold.Index().Where(g => byGold.ContainsKey(g.Index) && !options.Skips(g.Item.Statement))
            .Select(g => new StatementPair(g.Item, answers[byGold[g.Index].Predicted], byGold[g.Index].Iou))];
    }

    public AnnotatedArticle Article { get; }

    public CountedText Text { get; }

    /// <summary>What was annotated and counts.</summary>
    public IReadOnlyList<ComparedStatement> Gold { get; }

    /// <summary>What was predicted and counts.</summary>
    public IReadOnlyList<ComparedStatement> Predicted { get; }

    /// <summary>What was annotated, counts and was found, in the order of the annotation.</summary>
    public IReadOnlyList<StatementPair> Pairs { get; }

    private ComparedStatement[] Compared(IReadOnlyList<AnnotatedStatement> statements) =>
        [.. statements.Select(statement => new ComparedStatement(statement, Text)).Where(statement => statement.Content.Count > 0)];
}
