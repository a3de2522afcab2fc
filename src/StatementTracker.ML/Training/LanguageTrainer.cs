using StatementTracker.Classification;
using StatementTracker.Models;

namespace StatementTracker.ML.Training;

/// <summary>Trains all models of one language from articles.</summary>
internal sealed class LanguageTrainer(TrainingConfiguration configuration, Language language)
{
    /// <summary>The confidence of a model whose confidence has not been fitted: the score taken as log-odds.</summary>
    private const float Slope = 1, Offset = 0;

    public TrainedLanguage Train(IReadOnlyList<TrainingArticle> articles, CancellationToken cancellation)
    {
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

        var zips = new Dictionary<string, byte[]>();
        DetectionModels detection = TrainDetection(examples, zips, cancellation);
        LinearModel antecedent = Rank(configuration.Antecedent, antecedents.Choices, cancellation);
        ClassificationModels classification = TrainClassification(articles, antecedent, zips, cancellation);
        return new TrainedLanguage(new LanguageModels(language, detection, antecedent, classification), zips);
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
        IReadOnlyList<TrainingArticle> articles, LinearModel antecedent, Dictionary<string, byte[]> zips, CancellationToken cancellation)
    {
        var examples = new ClassificationExamples(antecedent);
        foreach (TrainingArticle article in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            examples.Add(article);
        }

        ClassificationOptions options = configuration.Classification;
        return new ClassificationModels(
            Classify(Decisions.Type, options.Type, examples.Types, zips),
            Classify(Decisions.Kind, options.Kind, examples.Kinds, zips),
            Classify(Decisions.Channel, options.Channel, examples.Channels, zips),
            Classify(Decisions.Act, options.Act, examples.Acts, zips),
            Classify(Decisions.Quotation, options.Quotation, examples.Quotations, zips));
    }

    private Classifier<T> Classify<T>(string decision, ClassifierOptions options, ClassExamples<T> examples, Dictionary<string, byte[]> zips)
        where T : struct, Enum
    {
        ClassificationOptions all = configuration.Classification;
        (Classifier<T> compiled, zips[decision]) = new MaximumEntropyTrainer(options, all.SlotBits, all.MinExamples, configuration.Seed).Train(examples);
        return compiled;
    }

    private LinearModel Rank(RankingOptions options, List<Choice> choices, CancellationToken cancellation) =>
        new RankingTrainer(options, configuration.SlotBits, configuration.Seed).Train(choices, cancellation);
}
