using StatementTracker.Attribution;
using StatementTracker.Classification;
using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Models;
using StatementTracker.Stances;
using StatementTracker.Text;

namespace StatementTracker;

/// <summary>The way of one article through the stages: text, detection, attribution, classification, stances, answer.</summary>
internal static class StatementReader
{
    /// <summary>The statements in the order of their contents, and the actors. Never throws on any text, unless a classifier of the user does.</summary>
    public static (IReadOnlyList<Statement> Statements, IReadOnlyList<ArticleActor> Actors) Read(
        Article article, LanguageModels models, ActorRegistry actors, TopicTable topics, OwnClassifiers classifiers)
    {
        using ArticleText text = ArticleText.Read(article.Text, LanguageRules.Of(models.Language));
        QuotationRoleReader.Mark(text, models.Classification.Quotation);
        List<Draft> drafts = StatementDetector.Detect(text, models.Detection);
        ArticleAttribution attribution = Attributor.Attribute(text, drafts, actors, new AntecedentModel(models.Antecedent));
        Attribution.Attribution[] attributions = attribution.Statements;
        var classifier = new StatementClassifier(text, attribution, models.Classification);
        StatementLabels[] labels = classifier.Classify(drafts);
        var stances = new StanceReader(text, models.Stance, actors, topics);
        var assembler = new StatementAssembler(article, text, models.Detection.Settings);
        var statements = new Statement[drafts.Count];
        for (int i = 0; i < statements.Length && !classifiers.IsEmpty; i++)
        {
            labels[i] = classifiers.Relabel(assembler.Assemble(i, drafts[i], attributions[i], labels[i], []), labels[i], drafts[i].Notes);
        }

        StanceContext[] contexts = StanceContext.Of(drafts, attributions, labels);
        for (int i = 0; i < statements.Length; i++)
        {
            statements[i] = assembler.Assemble(i, drafts[i], attributions[i], labels[i], stances.Read(contexts[i]));
        }

        return (statements, new ArticleActors(text, classifier.KindOf).List(attribution.Actors, statements));
    }
}
