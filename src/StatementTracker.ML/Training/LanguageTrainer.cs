using StatementTracker.Attribution;
using StatementTracker.Classification;
using StatementTracker.Models;
using StatementTracker.Stances;
using StatementTracker.Text;

namespace StatementTracker.ML.Training;

/// <summary>Trains all models of one language from articles.</summary>
internal sealed class LanguageTrainer(TrainingConfiguration configuration, Language language)
{
    /// <summary>The confidence of a model whose confidence has not been fitted: the score taken as log-odds.</summary>
    private const float Slope = 1, Offset = 0;

    public TrainedLanguage Train(IReadOnlyList<TrainingArticle> articles, CancellationToken cancellation)
    {
        var zips = new Dictionary<string, byte[]>();
        Classifier<QuotationRole> quotation = TrainQuotations(articles, zips);
        var examples = new DetectionExamples();
        var antecedents = new AntecedentExamples();
        foreach (TrainingArticle article in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            examples.Add(article);
            antecedents.Add(article);
        }

        if (examples.Contents.Count == 0 || examples.Sources.Count == 0)
        {
            throw new TrainingException($"The {articles.Count} {language.Name} articles have no statement to learn from. Add articles, or take \"{language}\" out of \"languages\".");
        }

        DetectionModels detection = TrainDetection(examples, zips, cancellation);
        LinearModel antecedent = antecedents.Choices.Count > 0 ? Rank(configuration.Antecedent, antecedents.Choices, cancellation) : StatementModel.BuiltIn.Of(language)!.Antecedent;
        ClassificationModels classification = TrainClassification(articles, antecedent, quotation, zips, cancellation);
        StanceModels stance = TrainStances(articles, antecedent, classification, zips, cancellation);
        return new TrainedLanguage(new LanguageModels(language, detection, antecedent, classification, stance), zips);
    }

    /// <summary>
    /// Trains the model of quotations on all articles, and marks each article by a model that has not seen it: what later models learn from
    /// is as often wrong as what they will see.
    /// </summary>
    private Classifier<QuotationRole> TrainQuotations(IReadOnlyList<TrainingArticle> articles, Dictionary<string, byte[]> zips)
    {
        Classifier<QuotationRole> Train(IEnumerable<TrainingArticle> from) =>
            Classify(Decisions.Quotation, configuration.Classification.Quotation, QuotationExamples.Of(from), zips, known => known.Classification.Quotation);

        CrossFit(articles, Train, (article, other) => QuotationRoleReader.Mark(article.Text, other));
        return Train(articles);
    }

    /// <summary>Shows each article to what was learned from the other half of the articles.</summary>
    private static void CrossFit<TLearned>(IReadOnlyList<TrainingArticle> articles, Func<IEnumerable<TrainingArticle>, TLearned> learn, Action<TrainingArticle, TLearned> show)
    {
        for (int half = 0; half < 2; half++)
        {
            TLearned other = learn(articles.Where((_, i) => i % 2 != half));
            foreach (TrainingArticle article in articles.Where((_, i) => i % 2 == half))
            {
                show(article, other);
            }
        }
    }

    private DetectionModels TrainDetection(DetectionExamples examples, Dictionary<string, byte[]> zips, CancellationToken cancellation)
    {
        DetectionOptions options = configuration.Detection;
        (LinearModel cue, byte[] cueZip) = new LogisticTrainer(options.Cue, configuration.SlotBits, configuration.Seed).Train(examples.Cues);
        LinearModel content = Rank(options.Content, examples.Contents, cancellation), source = Rank(options.Source, examples.Sources, cancellation);
        var settings = new DetectionSettings(
            options.Threshold, options.ContentWeight, options.ContentFloor, options.OpenContentPenalty, options.OpenSourcePenalty, Slope, Offset);
        zips["cue"] = cueZip;
        return new DetectionModels(cue, content, source, settings);
    }

    private ClassificationModels TrainClassification(
        IReadOnlyList<TrainingArticle> articles, LinearModel antecedent, Classifier<QuotationRole> quotation, Dictionary<string, byte[]> zips, CancellationToken cancellation)
    {
        var examples = new ClassificationExamples(antecedent);
        foreach (TrainingArticle article in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            examples.Add(article);
        }

        ClassificationOptions options = configuration.Classification;
        return new ClassificationModels(
            Classify(Decisions.Type, options.Type, examples.Types, zips, known => known.Classification.Type),
            Classify(Decisions.Kind, options.Kind, examples.Kinds, zips, known => known.Classification.Kind),
            Classify(Decisions.Channel, options.Channel, examples.Channels, zips, known => known.Classification.Channel),
            Classify(Decisions.Act, options.Act, examples.Acts, zips, known => known.Classification.Act),
            quotation);
    }

    /// <summary>
    /// Trains the models of sides. They see what the speaker does, as told by a model that has not seen the article: a model's answers for what it
    /// learned from are better than those it will give.
    /// </summary>
    private StanceModels TrainStances(
        IReadOnlyList<TrainingArticle> articles, LinearModel antecedent, ClassificationModels classification, Dictionary<string, byte[]> zips, CancellationToken cancellation)
    {
        var examples = new StanceExamples();
        CrossFit(articles, from => classification with { Act = TrainActs(from, antecedent, classification.Act) }, (article, other) =>
        {
            cancellation.ThrowIfCancellationRequested();
            Add(article, antecedent, other, examples);
        });
        return examples.Stances.Count == 0 || examples.Targets.Count == 0 ? StatementModel.BuiltIn.Of(language)!.Stance : new StanceModels(
            Rank(configuration.Classification.Target, examples.Targets, cancellation),
            Classify(Decisions.Stance, configuration.Classification.Stance, examples.Stances, zips, known => known.Stance.Label));
    }

    /// <summary>The model of acts of some articles; the one given if they have none.</summary>
    private Classifier<SpeechAct> TrainActs(IEnumerable<TrainingArticle> articles, LinearModel antecedent, Classifier<SpeechAct> known)
    {
        var examples = new ClassificationExamples(antecedent);
        foreach (TrainingArticle article in articles)
        {
            examples.Add(article);
        }

        return examples.Acts.Count == 0 ? known : Classify(Decisions.Act, configuration.Classification.Act, examples.Acts, [], model => model.Classification.Act);
    }

    private static void Add(TrainingArticle article, LinearModel antecedent, ClassificationModels models, StanceExamples examples)
    {
        var gold = new GoldDrafts(article);
        ArticleAttribution attribution = Attributor.Attribute(article.Text, gold.Drafts, ActorRegistry.BuiltIn, new AntecedentModel(antecedent));
        StatementLabels[] labels = new StatementClassifier(article.Text, gold.Drafts, attribution, models).Classify();
        examples.Add(article.Text, [.. gold.Gold.Select(g => g.Statement)], StanceContext.Of(gold.Drafts, attribution.Statements, labels));
    }

    /// <summary>The model of a label; the built-in one where the corpus has no example of the label at all (PolNeAR has no acts, a few articles have no quotation).</summary>
    private Classifier<T> Classify<T>(
        string decision, ClassifierOptions options, ClassExamples<T> examples, Dictionary<string, byte[]> zips, Func<LanguageModels, Classifier<T>> builtIn)
        where T : struct, Enum
    {
        if (examples.Features.Count == 0)
        {
            return builtIn(StatementModel.BuiltIn.Of(language)!);
        }

        ClassificationOptions all = configuration.Classification;
        (Classifier<T> compiled, zips[decision]) = new MaximumEntropyTrainer(options, all.SlotBits, all.MinExamples, configuration.Seed).Train(examples);
        return compiled;
    }

    private LinearModel Rank(RankingOptions options, List<Choice> choices, CancellationToken cancellation) =>
        new RankingTrainer(options, configuration.SlotBits, configuration.Seed).Train(choices, cancellation);
}
