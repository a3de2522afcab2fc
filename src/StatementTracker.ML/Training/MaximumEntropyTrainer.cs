using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using StatementTracker.Classification;
using StatementTracker.Models;

namespace StatementTracker.ML.Training;

/// <summary>Learns to choose a label with Microsoft.ML's SDCA maximum entropy over hashed features.</summary>
internal sealed class MaximumEntropyTrainer(ClassifierOptions options, int slotBits, int minExamples, int seed)
{
    private readonly int _slots = 1 << slotBits;

    /// <summary>The compiled model, and the model of Microsoft.ML that it was taken out of, as its zip.</summary>
    public (Classifier<T> Compiled, byte[] Zip) Train<T>(ClassExamples<T> examples)
        where T : struct, Enum
    {
        int classes = ClassExamples<T>.All.Count;
        var ml = new MLContext(seed);
        IDataView data = ml.Data.LoadFromEnumerable(Rows(examples, classes), SparseRows.Schema<Row>(_slots, classes));
        MulticlassPredictionTransformer<MaximumEntropyModelParameters> model = ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(new SdcaMaximumEntropyMulticlassTrainer.Options
        {
            NumberOfThreads = 1,
            MaximumNumberOfIterations = options.Iterations,
            L1Regularization = 0,
            L2Regularization = options.L2,
            ExampleWeightColumnName = nameof(Row.Weight),
        }).Fit(data);
        using var zip = new MemoryStream();
        ml.Model.Save(model, data.Schema, zip);
        return (new Classifier<T>(Compile(model.Model, classes), [.. ClassExamples<T>.All]), zip.ToArray());
    }

    private List<Row> Rows<T>(ClassExamples<T> examples, int classes)
        where T : struct, Enum
    {
        HashSet<uint> frequent = Frequent(examples.Features);
        float[] weights = Weights(examples.Classes, classes);
        return [.. examples.Features.Zip(examples.Classes, (features, label) => new Row
        {
            Label = (uint)label,
            Weight = weights[label],
            Features = SparseRows.ToVector([.. features.Where(frequent.Contains)], _slots),
        })];
    }

    /// <summary>The features that enough examples have.</summary>
    private HashSet<uint> Frequent(List<uint[]> examples)
    {
        var counts = new Dictionary<uint, int>();
        foreach (uint feature in examples.SelectMany(features => features.Distinct()))
        {
            counts[feature] = counts.GetValueOrDefault(feature) + 1;
        }

        return [.. counts.Where(pair => pair.Value >= minExamples).Select(pair => pair.Key)];
    }

    /// <summary>What an example of each label weighs; 1 on average over the examples.</summary>
    private float[] Weights(List<int> labels, int classes)
    {
        float[] weights = new float[classes];
        foreach (IGrouping<int, int> label in labels.GroupBy(c => c))
        {
            weights[label.Key] = MathF.Pow((float)labels.Count / label.Count(), options.Balance);
        }

        float mean = labels.Average(label => weights[label]);
        return [.. weights.Select(weight => weight / mean)];
    }

    private LinearModel Compile(MaximumEntropyModelParameters model, int classes)
    {
        VBuffer<float>[] rows = [];
        model.GetWeights(ref rows, out _);
        float[] weights = new float[_slots * classes];
        for (int c = 0; c < classes; c++)
        {
            foreach ((int slot, float weight) in rows[c].Items())
            {
                weights[(slot * classes) + c] = weight;
            }
        }

        return new LinearModel(weights, [.. model.GetBiases()]);
    }

    private sealed class Row
    {
        public uint Label { get; set; }

        public float Weight { get; set; }

        public VBuffer<float> Features { get; set; }
    }
}
