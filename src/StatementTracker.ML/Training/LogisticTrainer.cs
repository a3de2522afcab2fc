using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using StatementTracker.Models;

namespace StatementTracker.ML.Training;

/// <summary>Learns yes or no with Microsoft.ML's SDCA logistic regression over hashed features.</summary>
internal sealed class LogisticTrainer(SdcaOptions options, int slotBits, int seed)
{
    /// <summary>The compiled model, and the model of Microsoft.ML that it was taken out of, as its zip.</summary>
    public (LinearModel Compiled, byte[] Zip) Train(BinaryExamples examples)
    {
        int slots = 1 << slotBits;
        var ml = new MLContext(seed);
        List<Row> rows = [.. examples.Features.Zip(examples.Labels, (f, label) => new Row { Label = label, Features = SparseRows.ToVector(f, slots) })];
        IDataView data = ml.Data.LoadFromEnumerable(rows, SparseRows.Schema<Row>(slots));
        BinaryPredictionTransformer<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>> model =
            ml.BinaryClassification.Trainers.SdcaLogisticRegression(new SdcaLogisticRegressionBinaryTrainer.Options
            {
                NumberOfThreads = 1,
                MaximumNumberOfIterations = options.Iterations,
                L1Regularization = 0,
                L2Regularization = options.L2,
            }).Fit(data);
        using var zip = new MemoryStream();
        ml.Model.Save(model, data.Schema, zip);
        return (Compile(model.Model.SubModel, slots), zip.ToArray());
    }

    private static LinearModel Compile(LinearBinaryModelParameters model, int slots)
    {
        float[] weights = new float[slots];
        for (int i = 0; i < model.Weights.Count; i++)
        {
            weights[i] = model.Weights[i];
        }

        return new LinearModel(weights, [model.Bias]);
    }

    private sealed class Row
    {
        public bool Label { get; set; }

        public VBuffer<float> Features { get; set; }
    }
}
