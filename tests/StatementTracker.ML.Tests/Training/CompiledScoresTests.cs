using System.IO.Compression;
using Microsoft.ML;
using Microsoft.ML.Data;
using StatementTracker.Detection;
using StatementTracker.ML.Training;
using StatementTracker.Models;

namespace StatementTracker.ML.Tests.Training;

/// <summary>The library scores compiled weights without Microsoft.ML: both must say the same of what is found in real articles.</summary>
public class CompiledScoresTests
{
    private const int Least = 1000;

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public void The_built_in_model_scores_like_the_one_it_was_compiled_from(string language)
    {
        using Stream stream = typeof(StatementModel).Assembly.GetManifestResourceStream("Models.builtin.stmodel")!;
        Compare(stream, StatementModel.BuiltIn, language);
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public void A_new_model_scores_like_the_one_it_was_compiled_from(string language)
    {
        using MemoryStream stream = new(SmallTraining.Bytes(SmallTraining.Both));
        Compare(stream, SmallTraining.Load(SmallTraining.Both), language);
    }

    private static void Compare(Stream package, StatementModel model, string language)
    {
        LinearModel compiled = model.Of(Language.All.Single(l => l.Code == language))!.Detection.Cue;
        uint[][] vectors = [.. Vectors(language).Take(Least)];
        Assert.Equal(Least, vectors.Length);

        float[] scores = Scores(package, $"mlnet/{language}/cue.zip", vectors, compiled.Slots);
        double worst = vectors.Zip(scores, (v, score) => Math.Abs(compiled.Score(v) - score)).Max();
        Assert.InRange(worst, 0, 1e-5);
        Assert.InRange(scores.Max() - scores.Min(), 3, 100);
    }

    private static IEnumerable<uint[]> Vectors(string language)
    {
        FeatureVector features = new();
        foreach (TrainingArticle article in SmallTraining.Read(language, 1, 60))
        {
            foreach (CueCandidate cue in article.Space.Cues)
            {
                article.Space.Write(cue, features);
                yield return [.. features.Items];
            }
        }
    }

    private static float[] Scores(Stream package, string entry, uint[][] vectors, int slots)
    {
        using ZipArchive zip = new(package);
        using Stream stream = zip.GetEntry(entry)!.Open();
        using MemoryStream model = new();
        stream.CopyTo(model);
        MLContext ml = new(0);
        ITransformer transformer = ml.Model.Load(model, out _);
        IDataView rows = ml.Data.LoadFromEnumerable(vectors.Select(v => new Row { Features = SparseRows.ToVector(v, slots) }), SparseRows.Schema<Row>(slots));
        return [.. transformer.Transform(rows).GetColumn<float>("Score")];
    }

    private sealed class Row
    {
        public VBuffer<float> Features { get; set; }
    }
}
