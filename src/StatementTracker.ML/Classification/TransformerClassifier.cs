using Microsoft.ML;
using Microsoft.ML.Data;

namespace StatementTracker.ML.Classification;

/// <summary>
/// Any trained ML.NET transformer as a classifier of a pipeline: linear, LightGBM, ONNX or whatever else it is made of. It sees the columns of
/// <see cref="ClassifierInput"/>, all text, and must give <c>PredictedLabel</c> (text: a label as in files) and <c>Score</c> (a number, or one for each label).
/// </summary>
/// <remarks>Thread-safe: a bounded number of prediction engines, one thread each. Dispose it after the pipelines that use it.</remarks>
/// <example>
/// <code>
/// MLContext ml = new(1);
/// var chain = ml.Transforms.Conversion.MapValueToKey("Label")
///     .Append(ml.Transforms.Text.FeaturizeText("Features", "Text"))
///     .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy())
///     .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
/// using TransformerClassifier act = new(ml, chain.Fit(rows));
/// StatementPipeline pipeline = StatementPipeline.CreateBuilder().UseClassifier(StatementDecision.Act, act).Build();
/// </code>
/// </example>
public sealed class TransformerClassifier : IStatementClassifier, IDisposable
{
    private readonly Func<ClassifierInput, StatementLabel> _predict;
    private readonly IDisposable _engines;
    private readonly double _minScore;

    /// <summary>Wraps a transformer.</summary>
    /// <param name="ml">The context that trained or loaded it.</param>
    /// <param name="transformer">The trained chain.</param>
    /// <param name="minScore">Below this score (the largest one, if there is one a label) the pipeline's own answer stays; default: always answers.</param>
    /// <param name="maxEngines">Prediction engines at most, 1 or more; 0: one a processor. More threads than engines wait for each other.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxEngines"/> is negative.</exception>
    /// <exception cref="ArgumentException">The transformer wants other columns, or does not give those named above.</exception>
    public TransformerClassifier(MLContext ml, ITransformer transformer, double minScore = double.NegativeInfinity, int maxEngines = 0)
    {
        ArgumentNullException.ThrowIfNull(ml);
        ArgumentNullException.ThrowIfNull(transformer);
        ArgumentOutOfRangeException.ThrowIfNegative(maxEngines);
        _minScore = minScore;
        int most = maxEngines == 0 ? Environment.ProcessorCount : maxEngines;
        if (HasVectorScore(ml, transformer))
        {
            var engines = new EnginePool<VectorOutput>(() => ml.Model.CreatePredictionEngine<ClassifierInput, VectorOutput>(transformer), most);
            (_engines, _predict) = (engines, input => engines.Predict(input) is var output ? new StatementLabel(output.PredictedLabel, output.Score.Max()) : default);
        }
        else
        {
            var engines = new EnginePool<ScalarOutput>(() => ml.Model.CreatePredictionEngine<ClassifierInput, ScalarOutput>(transformer), most);
            (_engines, _predict) = (engines, input => engines.Predict(input) is var output ? new StatementLabel(output.PredictedLabel, output.Score) : default);
        }
    }

    /// <inheritdoc/>
    public StatementLabel? Classify(Statement statement, Speaker? speaker)
    {
        ArgumentNullException.ThrowIfNull(statement);
        StatementLabel label = _predict(ClassifierInput.Of(statement, speaker));
        return label.Score >= _minScore ? label : null;
    }

    /// <summary>Frees the engines; none must be predicting.</summary>
    public void Dispose() => _engines.Dispose();

    private static bool HasVectorScore(MLContext ml, ITransformer transformer)
    {
        DataViewSchema output = SchemaOf(ml, transformer);
        if (output.GetColumnOrNull(nameof(VectorOutput.PredictedLabel)) is not { Type: TextDataViewType })
        {
            throw new ArgumentException(
                "The transformer gives no PredictedLabel that is text. End its chain with ml.Transforms.Conversion.MapKeyToValue(\"PredictedLabel\").", nameof(transformer));
        }

        return output.GetColumnOrNull(nameof(VectorOutput.Score))?.Type switch
        {
            VectorDataViewType { ItemType: NumberDataViewType { RawType: var item } } when item == typeof(float) => true,
            NumberDataViewType { RawType: var type } when type == typeof(float) => false,
            var other => throw new ArgumentException($"The transformer must give a Score of single-precision numbers, not {other?.ToString() ?? "none"}.", nameof(transformer)),
        };
    }

    private static DataViewSchema SchemaOf(MLContext ml, ITransformer transformer)
    {
        try
        {
            return transformer.GetOutputSchema(ml.Data.LoadFromEnumerable<ClassifierInput>([]).Schema);
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException)
        {
            throw new ArgumentException($"The transformer wants other columns than Text, Cue, Source, Language and Label, all text: {fault.Message}", nameof(transformer), fault);
        }
    }

    private sealed class VectorOutput
    {
        public string PredictedLabel { get; set; } = "";

        public float[] Score { get; set; } = [];
    }

    private sealed class ScalarOutput
    {
        public string PredictedLabel { get; set; } = "";

        public float Score { get; set; }
    }
}
