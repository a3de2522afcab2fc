using StatementTracker.ML.Corpora;
using StatementTracker.ML.Evaluation;

namespace StatementTracker.ML.Auditing;

/// <summary>Tells articles that are the same: duplicates, leaks across a split, and texts that two people annotated.</summary>
internal sealed class SimilarityIndex(double threshold)
{
    private readonly Shingles _shingles = new();
    private readonly List<(AnnotatedArticle Article, bool IsAgainst)> _articles = [];
    private readonly Dictionary<string, List<int>> _byText = new(StringComparer.Ordinal);
    private readonly List<SimilarArticles> _similar = [];
    private readonly List<Agreement> _agreements = [];

    public IReadOnlyList<SimilarArticles> Similar => [.. _similar.OrderByDescending(pair => pair.IsAcrossSplit).ThenByDescending(pair => pair.Similarity)];

    public IReadOnlyList<Agreement> Agreements => [.. _agreements];

    public void Add(AnnotatedArticle article, bool isAgainst)
    {
        List<int> same = _byText.TryGetValue(article.Article.Text, out List<int>? known) ? known : _byText[article.Article.Text] = [];
        foreach ((int earlier, double similarity) in _shingles.Add(article.Article.Text).Where(s => s.Similarity >= threshold && !same.Contains(s.Earlier)))
        {
            _similar.Add(Pair(earlier, article, similarity, isAgainst));
        }

        if (same.Count > 0)
        {
            AddSame(same[0], article, isAgainst);
        }

        same.Add(_articles.Count);
        _articles.Add((article, isAgainst));
    }

    // Two annotators of one text on one side of a split are no duplicate: they are what agreement is measured with.
    private void AddSame(int earlier, AnnotatedArticle article, bool isAgainst)
    {
        AnnotatedArticle first = _articles[earlier].Article;
        bool isAcross = _articles[earlier].IsAgainst != isAgainst;
        if (first.Annotator != article.Annotator || !isAcross)
        {
            _agreements.Add(AgreementOf(first, article));
        }

        if (first.Annotator == article.Annotator || isAcross)
        {
            _similar.Add(Pair(earlier, article, 1, isAgainst));
        }
    }

    private SimilarArticles Pair(int earlier, AnnotatedArticle article, double similarity, bool isAgainst) =>
        new(_articles[earlier].Article.Where, article.Where, similarity, _articles[earlier].IsAgainst != isAgainst);

    private static Agreement AgreementOf(AnnotatedArticle first, AnnotatedArticle second)
    {
        Evaluator evaluator = new(new EvaluationOptions { WorstMistakes = 0 });
        evaluator.Add(first, second.Statements);
        Figures figures = evaluator.Report().All.Figures;
        return new Agreement(first.Where, second.Where, first.Annotator, second.Annotator, figures.Detection, figures.EndToEnd);
    }
}
