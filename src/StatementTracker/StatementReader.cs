using StatementTracker.Attribution;
using StatementTracker.Classification;
using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Models;
using StatementTracker.Text;

namespace StatementTracker;

/// <summary>The way of one article through the stages: text, detection, attribution, classification, answer.</summary>
internal static class StatementReader
{
    /// <summary>The statements in the order of their contents, and the actors. Never throws on any text, unless a classifier of the user does.</summary>
    public static (IReadOnlyList<Statement> Statements, IReadOnlyList<ArticleActor> Actors) Read(Article article, LanguageModels models, ActorRegistry actors, OwnClassifiers classifiers)
    {
        ArticleText text = ArticleText.Read(article.Text, LanguageRules.Of(models.Language));
        QuotationRoleReader.Mark(text, models.Classification.Quotation);
        List<Draft> drafts = StatementDetector.Detect(text, models.Detection);
        ArticleAttribution attribution = Attributor.Attribute(text, drafts, actors, new AntecedentModel(models.Antecedent));
        var classifier = new StatementClassifier(text, attribution, models.Classification);
        StatementLabels[] labels = classifier.Classify(drafts);
        var assembler = new StatementAssembler(article, text, models.Detection.Settings);
        var statements = new Statement[drafts.Count];
        for (int i = 0; i < statements.Length; i++)
        {
            Statement statement = assembler.Assemble(i, drafts[i], attribution.Statements[i], labels[i]);
            statements[i] = classifiers.IsEmpty ? statement
                : assembler.Assemble(i, drafts[i], attribution.Statements[i], classifiers.Relabel(statement, labels[i], drafts[i].Notes));
        }

        return (statements, new ArticleActors(text, classifier.KindOf).List(attribution.Actors, statements));
    }
}
