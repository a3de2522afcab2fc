using StatementTracker.ML.Corpora;
using StatementTracker.ML.Evaluation;
using StatementTracker.Models;

namespace StatementTracker.ML.Training;

/// <summary>Measures a configuration on articles that its models have not seen: all statements of an article are on one side.</summary>
internal sealed class CrossValidation(TrainingConfiguration configuration, Language language, CancellationToken cancellation)
{
    /// <summary>Trains a model a fold, adds what it says of the fold to the evaluation, and fits the confidence.</summary>
    public (float Slope, float Offset) Run(IReadOnlyList<TrainingArticle> articles, Evaluator evaluator)
    {
        var readings = new List<(double Score, bool IsRight)>();
        int[] fold = Folds(articles);
        for (int f = 0; f < configuration.Folds; f++)
        {
            LanguageModels models = Train([.. articles.Where((_, i) => fold[i] != f)]);
            foreach (TrainingArticle article in articles.Where((_, i) => fold[i] == f))
            {
                readings.AddRange(Compare(article, models, evaluator));
            }
        }

        return ConfidenceFit.Of(readings);
    }

    /// <summary>What models trained on a share of the other articles make of the first fold.</summary>
    public IEnumerable<CurvePoint> Curve(IReadOnlyList<TrainingArticle> articles)
    {
        int[] fold = Folds(articles);
        TrainingArticle[] test = [.. articles.Where((_, i) => fold[i] == 0)], rest = [.. articles.Where((_, i) => fold[i] != 0)];
        foreach (double share in configuration.LearningCurve)
        {
            int count = Math.Max(1, (int)Math.Round(share * rest.Length));
            LanguageModels models = Train(rest[..count]);
            var evaluator = new Evaluator();
            foreach (TrainingArticle article in test)
            {
                Compare(article, models, evaluator);
            }

            Figures figures = evaluator.Report().All.Figures;
            yield return new CurvePoint(language.Code, count, figures.Detection.F1, figures.Exact.F1, figures.EndToEnd.F1);
        }
    }

    private LanguageModels Train(IReadOnlyList<TrainingArticle> articles) => new LanguageTrainer(configuration, language).Train(articles, cancellation).Models;

    private static IEnumerable<(double Score, bool IsRight)> Compare(TrainingArticle article, LanguageModels models, Evaluator evaluator)
    {
        IReadOnlyList<(AnnotatedStatement Statement, double Score)> predicted = Prediction.Of(article.Annotated, models);
        ArticleComparison comparison = evaluator.Compare(article.Annotated, [.. predicted.Select(p => p.Statement)]);
        HashSet<AnnotatedStatement> right = [.. comparison.Pairs.Select(pair => pair.Predicted)], counted = [.. comparison.Predicted.Select(c => c.Statement)];
        return [.. predicted.Where(p => counted.Contains(p.Statement)).Select(p => (p.Score, right.Contains(p.Statement)))];
    }

    /// <summary>
    /// The fold of every article: dealt out in turn after a shuffle, so that neighbours in a corpus are spread. Several annotations of one text
    /// are one article.
    /// </summary>
    private int[] Folds(IReadOnlyList<TrainingArticle> articles)
    {
        string[] texts = [.. articles.Select(a => a.Annotated.Article.Text).Distinct()];
        int[] fold = [.. Enumerable.Range(0, texts.Length).Select(i => i % configuration.Folds)];
        new Random(configuration.Seed).Shuffle(fold);
        Dictionary<string, int> byText = texts.Zip(fold).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. articles.Select(a => byText[a.Annotated.Article.Text])];
    }
}
