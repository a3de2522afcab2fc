using StatementTracker.ML.Training;
using StatementTracker.Models;

namespace StatementTracker.ML.Tests.Training;

/// <summary>The learners on problems with a known answer.</summary>
public class LearnersTests
{
    private const int Bits = 10;

    [Fact]
    public void The_classifier_learns_which_feature_decides()
    {
        var random = new Random(3);
        BinaryExamples examples = new();
        for (int i = 0; i < 400; i++)
        {
            bool label = i % 2 == 0;
            examples.Add([label ? 5u : 6u, (uint)random.Next(100, 1000), (uint)random.Next(100, 1000)], label);
        }

        LinearModel model = new LogisticTrainer(new SdcaOptions(20, 1e-4f), Bits, 1).Train(examples).Compiled;
        Assert.True(model.Score([5, 200]) > 2, "the feature that decides");
        Assert.True(model.Score([6, 200]) < -2, "the feature that decides against");
        Assert.InRange(model.Sum([50]), -1e-6f, 1e-6f);
    }

    [Fact]
    public void The_ranker_learns_which_candidate_is_right()
    {
        List<Choice> choices = Choices(300, 7);
        LinearModel model = Ranked(choices, 1);

        double right = Share(model, Choices(300, 8));
        Assert.InRange(right, 0.9, 1);
        Assert.InRange(Share(new LinearModel(new float[1 << Bits], [0f]), Choices(300, 8)), 0, 0.5);
    }

    [Fact]
    public void The_ranker_gives_the_same_weights_for_the_same_seed_only()
    {
        List<Choice> choices = Choices(50, 7);

        Assert.Equal(Ranked(choices, 1).Weights.ToArray(), Ranked(choices, 1).Weights.ToArray());
        Assert.NotEqual(Ranked(choices, 1).Weights.ToArray(), Ranked(choices, 2).Weights.ToArray());
    }

    [Fact]
    public void The_ranker_stops_when_told()
    {
        using CancellationTokenSource cancel = new();
        cancel.Cancel();

        Assert.Throws<OperationCanceledException>(() => new RankingTrainer(new RankingOptions(1, 0, 0.1f, 0), Bits, 1).Train(Choices(2, 1), cancel.Token));
    }

    // 1 / (1 + exp(-s)) of a thousand readings each; then shifted and stretched.
    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, -0.5)]
    [InlineData(0.5, 1)]
    public void Confidence_is_the_curve_that_the_readings_were_drawn_from(double slope, double offset)
    {
        List<(double Score, bool IsRight)> readings = [];
        foreach (double score in new[] { -1.5, -1, -0.5, 0, 0.5, 1, 1.5 })
        {
            int right = (int)Math.Round(1000 / (1 + Math.Exp(-((slope * score) + offset))));
            readings.AddRange(Enumerable.Range(0, 1000).Select(i => (score, i < right)));
        }

        (float foundSlope, float foundOffset) = ConfidenceFit.Of(readings);
        Assert.Equal(slope, foundSlope, 0.01);
        Assert.Equal(offset, foundOffset, 0.01);
    }

    [Fact]
    public void A_few_readings_divided_perfectly_are_no_certainty()
    {
        (float slope, float offset) = ConfidenceFit.Of([(1, true), (-1, false)]);

        // Platt's targets of one right and one wrong reading are 2/3 and 1/3: log 2 at a score of 1.
        Assert.Equal(Math.Log(2), slope, 1e-4);
        Assert.Equal(0, offset, 1e-4);
    }

    [Fact]
    public void Without_readings_of_both_kinds_the_score_is_the_log_odds()
    {
        Assert.Equal((1f, 0f), ConfidenceFit.Of([]));
        Assert.Equal((1f, 0f), ConfidenceFit.Of([(3, true), (1, true)]));
        Assert.Equal((1f, 0f), ConfidenceFit.Of([(3, false)]));
    }

    private static LinearModel Ranked(List<Choice> choices, int seed) => new RankingTrainer(new RankingOptions(6, 0.2f, 0.1f, 0.001f), Bits, seed).Train(choices, default);

    /// <summary>Of four candidates the one with feature 5 and without feature 6 is right; the other features mean nothing.</summary>
    private static List<Choice> Choices(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            int right = random.Next(4), decoy = (right + 1 + random.Next(3)) % 4;
            uint[] Candidate(int i) => [i == right || i == decoy ? 5u : 7u, i == decoy ? 6u : 8u, (uint)random.Next(100, 1000), (uint)random.Next(100, 1000)];
            return new Choice([.. Enumerable.Range(0, 4).Select(Candidate)], [.. Enumerable.Range(0, 4).Select(i => i == right)]);
        })];
    }

    private static double Share(LinearModel model, List<Choice> choices) => choices.Average(choice =>
    {
        float[] scores = [.. choice.Candidates.Select(c => model.Sum(c))];
        return choice.IsRight[Array.IndexOf(scores, scores.Max())] ? 1.0 : 0;
    });
}
