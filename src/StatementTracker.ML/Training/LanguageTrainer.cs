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

        DetectionOptions options = configuration.Detection;
        (LinearModel cue, byte[] cueZip) = new LogisticTrainer(options.Cue, configuration.SlotBits, configuration.Seed).Train(examples.Cues);
        LinearModel content = Rank(options.Content, examples.Contents, cancellation), source = Rank(options.Source, examples.Sources, cancellation);
        var settings = new DetectionSettings(
            options.Threshold, options.ContentWeight, options.ContentFloor, options.OpenContentPenalty, options.OpenSourcePenalty, Slope, Offset);
        return new TrainedLanguage(
            new LanguageModels(language, new DetectionModels(cue, content, source, settings), Rank(configuration.Antecedent, antecedents.Choices, cancellation)),
            new Dictionary<string, byte[]> { ["cue"] = cueZip });
    }

    private LinearModel Rank(RankingOptions options, List<Choice> choices, CancellationToken cancellation) =>
        new RankingTrainer(options, configuration.SlotBits, configuration.Seed).Train(choices, cancellation);
}
