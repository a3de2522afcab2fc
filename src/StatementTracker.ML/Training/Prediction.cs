using StatementTracker.Classification;
using StatementTracker.ML.Corpora;
using StatementTracker.ML.Evaluation;
using StatementTracker.Models;
using StatementTracker.Stances;

namespace StatementTracker.ML.Training;

/// <summary>Reads an annotated article with models that are not in a package yet.</summary>
internal static class Prediction
{
    /// <summary>The statements, with the score of each reading.</summary>
    public static IReadOnlyList<(AnnotatedStatement Statement, double Score)> Of(AnnotatedArticle article, LanguageModels models)
    {
        IReadOnlyList<Statement> statements = StatementReader.Read(article.Article, models, ActorRegistry.BuiltIn, TopicTable.Empty, OwnClassifiers.None).Statements;
        return [.. statements.Select(s => (AnnotatedStatement.FromDetected(s), s.Evidence.Score))];
    }

    /// <summary>What models of their languages make of articles that they have not learned from.</summary>
    public static EvaluationReport Evaluate(IReadOnlyList<AnnotatedArticle> articles, IReadOnlyList<TrainedLanguage> languages, EvaluationOptions options)
    {
        var evaluator = new Evaluator(options);
        foreach (AnnotatedArticle article in articles)
        {
            TrainedLanguage? trained = languages.FirstOrDefault(l => l.Models.Language == article.Language);
            evaluator.Add(article, trained is null ? null : [.. Of(article, trained.Models).Select(p => p.Statement)]);
        }

        return evaluator.Report();
    }
}
