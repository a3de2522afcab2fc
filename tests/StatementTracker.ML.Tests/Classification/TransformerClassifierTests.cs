using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;
using StatementTracker.ML.Classification;

namespace StatementTracker.ML.Tests.Classification;

public class TransformerClassifierTests
{
    private static readonly string[] Demands = ["the ministry must act at once", "they must leave the town", "على الحكومة أن تتحرك فورا", "يجب أن ترحل القوات"];
    private static readonly string[] Denials = ["there was never any deal", "no meeting took place", "لا صحة لهذه الأنباء", "لم يحدث أي لقاء"];

    private readonly MLContext _ml = new(1);

    [Fact]
    public void Eight_threads_get_the_answers_of_one()
    {
        using var classifier = new TransformerClassifier(_ml, Train(), maxEngines: 3);
        Statement[] statements = [.. Demands.Concat(Denials).SelectMany(Detected)];
        Assert.InRange(statements.Length, 4, 8);
        StatementLabel?[] expected = [.. statements.Select(s => classifier.Classify(s, null))];
        Assert.True(expected.Distinct().Count() > 1);
        int wrong = 0;
        Thread[] threads = [.. Enumerable.Range(0, 8).Select(t => new Thread(() =>
        {
            for (int i = 0; i < 500; i++)
            {
                int k = (i + t) % statements.Length;
                if (classifier.Classify(statements[k], null) != expected[k])
                {
                    Interlocked.Increment(ref wrong);
                }
            }
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.Equal(0, wrong);
    }

    [Theory]
    [InlineData("The mayor said that they must leave the town.")]
    [InlineData("قال الوزير إنه يجب أن ترحل القوات.")]
    public void A_pipeline_takes_its_answer(string text)
    {
        using var classifier = new TransformerClassifier(_ml, Train());
        StatementPipeline pipeline = StatementPipeline.CreateBuilder().UseClassifier(StatementDecision.Act, classifier).Build();
        Statement statement = Assert.Single(pipeline.Detect(text).Statements);
        Assert.Equal(SpeechAct.Demand, statement.Act);
        Assert.Contains(statement.Evidence.Notes, note => note.StartsWith("act by its own classifier", StringComparison.Ordinal));
    }

    [Fact]
    public void Below_the_least_score_it_does_not_answer()
    {
        using var classifier = new TransformerClassifier(_ml, Train(), minScore: 1.1);
        Assert.Null(classifier.Classify(Detected(Demands[0])[0], null));
    }

    [Fact]
    public void A_chain_whose_label_is_no_text_is_refused_with_the_way_out()
    {
        ITransformer keys = _ml.Transforms.Conversion.MapValueToKey("Label").Append(_ml.Transforms.Text.FeaturizeText("Features", "Text"))
            .Append(_ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(Sdca)).Fit(Rows());
        ArgumentException fault = Assert.Throws<ArgumentException>(() => new TransformerClassifier(_ml, keys));
        Assert.Contains("MapKeyToValue", fault.Message, StringComparison.Ordinal);
    }

    private static Microsoft.ML.Trainers.SdcaMaximumEntropyMulticlassTrainer.Options Sdca => new() { NumberOfThreads = 1, MaximumNumberOfIterations = 20, L1Regularization = 0, L2Regularization = 0.01f };

    private static Statement[] Detected(string content) =>
        [.. StatementPipeline.CreateBuilder().Build().Detect(content[0] < 'z' ? $"The mayor told reporters that {content}." : $"قال وزير النقل سالم العمري إن {content}.").Statements];

    private TransformerChain<KeyToValueMappingTransformer> Train() => _ml.Transforms.Conversion.MapValueToKey("Label")
        .Append(_ml.Transforms.Text.FeaturizeText("Features", "Text"))
        .Append(_ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(Sdca))
        .Append(_ml.Transforms.Conversion.MapKeyToValue("PredictedLabel")).Fit(Rows());

    private IDataView Rows() => _ml.Data.LoadFromEnumerable(
        Demands.Select(text => new ClassifierInput { Text = text, Label = "demand" }).Concat(Denials.Select(text => new ClassifierInput { Text = text, Label = "deny" })));
}
