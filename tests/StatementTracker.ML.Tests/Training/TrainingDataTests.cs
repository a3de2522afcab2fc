using StatementTracker.ML.Evaluation;
using StatementTracker.ML.Corpora;
using StatementTracker.ML.Training;

namespace StatementTracker.ML.Tests.Training;

/// <summary>What may be learned from, and what a model is measured on.</summary>
public class TrainingDataTests
{
    private const string Said = """{"id":"said","lang":"en","text":"Minister Salem Omari said the bridge would open before winter.","statements":[{"content":[[26,61]],"cue":[[21,25]],"source":[[0,20]]}]}""";
    private const string Silent = """{"id":"silent","lang":"en","text":"The bridge was closed on Monday after a flood.","statements":[]}""";

    private static string Refused(TrainingConfiguration configuration) => Assert.Throws<TrainingException>(() => new ModelTrainer(configuration).Train()).Message;

    [Fact]
    public void An_article_on_both_sides_is_refused()
    {
        string[] corpus = SmallTraining.Articles("ar", 1, 4);

        Assert.StartsWith("The article \"ar-0003\" of \"development\" is in \"corpus\" as well", Refused(SmallTraining.Configuration(corpus, ["ar"], $"development={SmallTraining.Json(corpus[2..3])}")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_with_no_or_few_articles_is_refused()
    {
        Assert.StartsWith("\"corpus\" has 0 different articles in English, fewer than the 2 folds", Refused(SmallTraining.Configuration(SmallTraining.Articles("ar", 1, 4), ["ar", "en"])), StringComparison.Ordinal);
        Assert.StartsWith("\"corpus\" has 4 different articles in Arabic, fewer than the 5 folds", Refused(SmallTraining.Configuration(SmallTraining.Articles("ar", 1, 4), ["ar"], "folds=5")), StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_in_other_languages_are_left_out() =>
        Assert.Equal([Language.Arabic], TrainingData.Read(SmallTraining.Configuration([.. SmallTraining.Articles("ar", 1, 3), .. SmallTraining.Articles("en", 1, 3)], ["ar"]), default).Languages);

    // One of two articles has statements. Whoever is tested on it has only the other one to learn from, which teaches nothing.
    [Fact]
    public void Cross_validation_learns_nothing_of_the_article_it_tests() =>
        Assert.StartsWith("The 1 English articles have no statement to learn from.", RefusedLines(Said, Silent), StringComparison.Ordinal);

    // Two annotators: if their articles lay in different folds, each would be tested by what the other taught.
    [Fact]
    public void Two_annotations_of_one_text_are_one_article()
    {
        Assert.StartsWith("The 1 English articles have no statement to learn from.", RefusedLines(Said, Silent, Said.Replace("\"said\"", "\"again\"", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.StartsWith("\"corpus\" has 1 different articles in English", RefusedLines(Said, Said.Replace("\"said\"", "\"again\"", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_article_is_tested_once()
    {
        TrainingArticle[] articles = [.. SmallTraining.Read("ar", 1, 7)];
        Evaluator evaluator = new();
        new CrossValidation(SmallTraining.Configuration(["x"], ["ar"], "folds=3"), Language.Arabic, default).Run(articles, evaluator);

        Assert.Equal(7, evaluator.Report().Languages["ar"].Articles);
    }

    [Fact]
    public void A_learning_curve_has_a_point_a_share()
    {
        TrainingArticle[] articles = [.. SmallTraining.Read("en", 1, 12)];
        CurvePoint[] points = [.. new CrossValidation(SmallTraining.Configuration(["x"], ["en"], "learningCurve=[0.1,0.5,1]"), Language.English, default).Curve(articles)];

        Assert.Equal([1, 3, 6], points.Select(p => p.Articles));
        Assert.All(points, p => Assert.Equal("en", p.Language));
        Assert.InRange(points[^1].Detection, 0.3, 1);
    }

    [Fact]
    public void The_grid_keeps_what_is_best_on_the_development_set()
    {
        List<string> steps = [];
        TrainingConfiguration configuration = SmallTraining.Configuration(
            SmallTraining.Articles("en", 1, 8), ["en"],
            $"development={SmallTraining.Json(SmallTraining.Articles("en", 21, 3))}",
            """grid={"detection.threshold":[90,-0.5],"seed":[1,2]}""", "measure=detection");
        (TrainingConfiguration best, IReadOnlyList<GridScore> scores) = new GridSearch(configuration, TrainingData.Read(configuration, default), (step, _) => steps.Add(step), default).Run();

        Assert.Equal(4, scores.Count);
        Assert.Equal(scores.OrderByDescending(s => s.Score), scores);
        Assert.Equal((-0.5f, 0.0), (best.Detection.Threshold, scores[^1].Score));
        Assert.Equal(scores[0].Values, [$"detection.threshold=-0.5", $"seed={best.Seed}"]);
        Assert.Equal("grid 1/4: detection.threshold=90 seed=1", steps[0]);
    }

    [Fact]
    public void A_wrong_name_in_the_grid_is_told_before_anything_is_trained()
    {
        List<string> steps = [];
        TrainingConfiguration configuration = SmallTraining.Configuration(
            SmallTraining.Articles("en", 1, 4), ["en"], $"development={SmallTraining.Json(SmallTraining.Articles("en", 21, 1))}", """grid={"seed":[1,2],"detection.treshold":[1]}""");

        Assert.Contains("There is no property \"detection.treshold\"", Assert.Throws<TrainingException>(() => new GridSearch(configuration, TrainingData.Read(configuration, default), (step, _) => steps.Add(step), default).Run()).Message, StringComparison.Ordinal);
        Assert.Empty(steps);
    }

    [Fact]
    public void A_corpus_without_acts_or_channels_keeps_the_built_in_models_of_them()
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, "bare.jsonl");
        Corpus.Write(SmallTraining.Articles("en", 1, 10).SelectMany(path => Corpus.Open(path)).Select(Bare), file, CorpusFormat.JsonLines);

        StatementModel model = SmallTraining.Load(new ModelTrainer(SmallTraining.Configuration([file], ["en"])).Train());

        StatementTracker.Models.LanguageModels builtIn = StatementModel.BuiltIn.Of(Language.English)!, trained = model.Of(Language.English)!;
        Assert.True(builtIn.Classification.Act.Model.Weights.SequenceEqual(trained.Classification.Act.Model.Weights));
        Assert.True(builtIn.Classification.Channel.Model.Weights.SequenceEqual(trained.Classification.Channel.Model.Weights));
        Assert.False(builtIn.Detection.Cue.Weights.SequenceEqual(trained.Detection.Cue.Weights));
    }

    private static AnnotatedArticle Bare(AnnotatedArticle article) => article with
    {
        Statements = [.. article.Statements.Select(s => s with { Act = null, Channel = null, Speakers = [], Stances = [], AcceptableSpeakers = [] })],
    };

    private static string RefusedLines(params string[] lines)
    {
        using TemporaryFolder folder = new();
        return Refused(SmallTraining.Configuration([folder.Write("a.jsonl", string.Join('\n', lines) + "\n")], ["en"]));
    }
}
