using StatementTracker.Classification;
using StatementTracker.ML.Corpora;
using StatementTracker.Models;

namespace StatementTracker.ML.Training;

/// <summary>Reads an annotated article with models that are not in a package yet.</summary>
internal static class Prediction
{
    /// <summary>The statements, with the score of each reading.</summary>
    public static IReadOnlyList<(AnnotatedStatement Statement, double Score)> Of(AnnotatedArticle article, LanguageModels models)
    {
        IReadOnlyList<Statement> statements = StatementReader.Read(article.Article, models, ActorRegistry.BuiltIn, OwnClassifiers.None);
        return [.. statements.Select(s => (AnnotatedStatement.FromDetected(s), s.Evidence.Score))];
    }
}
