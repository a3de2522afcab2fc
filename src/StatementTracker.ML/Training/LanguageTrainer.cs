using StatementTracker.Classification;
using StatementTracker.Models;
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
        return new TrainedLanguage(new LanguageModels(language, detection, antecedent, classification), zips);
    }

    /// <summary>
    /// Trains the model of quotations on all articles, and marks each article by a model that has not seen it: what later models learn from
    /// is as often wrong as what they will see.
    /// </summary>
    private Classifier<QuotationRole> TrainQuotations(IReadOnlyList<TrainingArticle> articles, Dictionary<string, byte[]> zips)
    {
        for (int half = 0; half < 2; half++)
        {
            Classifier<QuotationRole> other = Classify(Decisions.Quotation, configuration.Classification.Quotation, QuotationExamples.Of(articles.Where((_, i) => i % 2 != half)), zips, known => known.Quotation);
            foreach (TrainingArticle article in articles.Where((_, i) => i % 2 == half))
            {
                QuotationRoleReader.Mark(article.Text, other);
            }
        }

        return Classify(Decisions.Quotation, configuration.Classification.Quotation, QuotationExamples.Of(articles), zips, known => known.Quotation);
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
            Classify(Decisions.Type, options.Type, examples.Types, zips, known => known.Type),
            Classify(Decisions.Kind, options.Kind, examples.Kinds, zips, known => known.Kind),
            Classify(Decisions.Channel, options.Channel, examples.Channels, zips, known => known.Channel),
            Classify(Decisions.Act, options.Act, examples.Acts, zips, known => known.Act),
            quotation);
    }

    /// <summary>The model of a label; the built-in one where the corpus has no example of the label at all (PolNeAR has no acts, a few articles have no quotation).</summary>
    private Classifier<T> Classify<T>(
        string decision, ClassifierOptions options, ClassExamples<T> examples, Dictionary<string, byte[]> zips, Func<ClassificationModels, Classifier<T>> builtIn)
        where T : struct, Enum
    {
        if (examples.Features.Count == 0)
        {
            return builtIn(StatementModel.BuiltIn.Of(language)!.Classification);
        }

        ClassificationOptions all = configuration.Classification;
        (Classifier<T> compiled, zips[decision]) = new MaximumEntropyTrainer(options, all.SlotBits, all.MinExamples, configuration.Seed).Train(examples);
        return compiled;
    }

    private LinearModel Rank(RankingOptions options, List<Choice> choices, CancellationToken cancellation) =>
        new RankingTrainer(options, configuration.SlotBits, configuration.Seed).Train(choices, cancellation);
}
