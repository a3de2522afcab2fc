using Microsoft.ML;
using Microsoft.ML.Data;
using StatementTracker.Classification;
using StatementTracker.ML.Training;

namespace StatementTracker.ML.Tests.Training;

public class MaximumEntropyTrainerTests
{
    private const int Bits = 10, Count = 200;

    [Fact]
    public void The_compiled_model_scores_as_the_one_of_ML_NET_does()
    {
        ClassExamples<SpeechAct> examples = Examples();
        (Classifier<SpeechAct> compiled, byte[] zip) = Trainer(0.5f).Train(examples);
        var ml = new MLContext(1);
        using var stream = new MemoryStream(zip);
        PredictionEngine<Input, Output> engine = ml.Model.CreatePredictionEngine<Input, Output>(
            ml.Model.Load(stream, out _), inputSchemaDefinition: SparseRows.Schema<Input>(1 << Bits));
        foreach (uint[] features in examples.Features)
        {
            float[] expected = engine.Predict(new Input { Features = SparseRows.ToVector(features, 1 << Bits) }).Score, scores = new float[expected.Length];
            compiled.Model.Score(features, scores);
            double all = scores.Sum(score => Math.Exp(score));
            Assert.All(scores.Zip(expected), pair => Assert.Equal(pair.Second, Math.Exp(pair.First) / all, 1e-5));
        }
    }

    [Fact]
    public void It_learns_what_the_features_tell_and_the_same_each_time()
    {
        ClassExamples<SpeechAct> examples = Examples();
        (Classifier<SpeechAct> one, _) = Trainer(0).Train(examples);
        (Classifier<SpeechAct> other, _) = Trainer(0).Train(examples);
        int right = examples.Features.Zip(examples.Classes).Count(e => (int)one.Classify(e.First) == e.Second);
        Assert.True(right > Count * 0.95, $"only {right} of {Count} are right");
        Assert.All(examples.Features, features => Assert.Equal(one.Classify(features), other.Classify(features)));
    }

    [Fact]
    public void Features_of_too_few_examples_have_no_weight()
    {
        ClassExamples<SpeechAct> examples = Examples();
        examples.Add([777], SpeechAct.Deny);
        (Classifier<SpeechAct> compiled, _) = Trainer(0).Train(examples);
        Assert.Equal(-1, compiled.Model.Weights.Slice(777 * compiled.Labels.Count, compiled.Labels.Count).IndexOfAnyExcept(0f));
    }

    private static MaximumEntropyTrainer Trainer(float balance) => new(new ClassifierOptions(10, 0.0001f, balance), Bits, minExamples: 2, seed: 3);

    /// <summary>Three labels, each told by features of its own beside some that tell nothing; features may occur twice.</summary>
    private static ClassExamples<SpeechAct> Examples()
    {
        var random = new Random(5);
        var examples = new ClassExamples<SpeechAct>();
        for (int i = 0; i < Count; i++)
        {
            SpeechAct act = random.Next(4) switch { 0 => SpeechAct.Deny, 1 => SpeechAct.Demand, _ => SpeechAct.Assert };
            uint own = (uint)act * 10;
            examples.Add([own + (uint)random.Next(3), own + (uint)random.Next(3), 500 + (uint)random.Next(50), 600], act);
        }

        return examples;
    }

    private sealed class Input
    {
        public uint Label { get; set; }

        public float Weight { get; set; }

        public VBuffer<float> Features { get; set; }
    }

    private sealed class Output
    {
        public float[] Score { get; set; } = [];
    }
}
