using System.IO.Compression;
using BenchmarkDotNet.Attributes;
using Microsoft.ML;
using Microsoft.ML.Data;
using StatementTracker.Detection;
using StatementTracker.ML.Training;
using StatementTracker.Models;
using StatementTracker.Text;

namespace StatementTracker.Benchmarks;

/// <summary>
/// One model, scored in three ways for every candidate cue of the articles: compiled, and as Microsoft.ML scores the model that it was compiled
/// from. The vectors of all three are ready.
/// </summary>
[BenchmarkCategory("scoring")]
public class ScoringBenchmarks : TokenizedBenchmarks
{
    private readonly MLContext _ml = new(0);
    private LinearModel _compiled = StatementModel.BuiltIn.Of(Language.English)!.Detection.Cue;
    private CandidateSpace[] _spaces = [];
    private uint[][] _vectors = [];
    private Row[] _rows = [];
    private ITransformer? _transformer;
    private PredictionEngine<Row, Scored>? _engine;

    /// <summary>Writing the vectors that are scored here.</summary>
    [Benchmark]
    public int Features()
    {
        FeatureVector features = new();
        return _spaces.Sum(space => space.Cues.Sum(cue => Write(space, cue, features).Count));
    }

    [Benchmark]
    public float Compiled()
    {
        float sum = 0;
        foreach (uint[] vector in _vectors)
        {
            sum += _compiled.Score(vector);
        }

        return sum;
    }

    [Benchmark]
    public float PredictionEngine() => _rows.Sum(row => _engine!.Predict(row).Score);

    [Benchmark]
    public float BatchTransform() => _transformer!.Transform(Data()).GetColumn<float>(nameof(Scored.Score)).Sum();

    protected override void Prepare()
    {
        _compiled = StatementModel.BuiltIn.Of(Rules.Language)!.Detection.Cue;
        _spaces = Array.ConvertAll(Articles, article => new CandidateSpace(ArticleText.Read(article.Text, Rules)));
        _vectors = [.. _spaces.SelectMany(space => space.Cues.Select(cue => Write(space, cue, new FeatureVector()).Items.ToArray()))];
        _rows = Array.ConvertAll(_vectors, vector => new Row { Features = SparseRows.ToVector(vector, _compiled.Slots) });
        _transformer = Load();
        _engine = _ml.Model.CreatePredictionEngine<Row, Scored>(_transformer, inputSchemaDefinition: SparseRows.Schema<Row>(_compiled.Slots));
        CheckScores();
    }

    private static FeatureVector Write(CandidateSpace space, CueCandidate cue, FeatureVector features)
    {
        space.Write(cue, features);
        return features;
    }

    private ITransformer Load()
    {
        using Stream package = typeof(StatementModel).Assembly.GetManifestResourceStream("Models.builtin.stmodel")!;
        using ZipArchive zip = new(package);
        using Stream entry = zip.GetEntry($"mlnet/{Code}/cue.zip")!.Open();
        using MemoryStream model = new();
        entry.CopyTo(model);
        return _ml.Model.Load(model, out _);
    }

    private IDataView Data() => _ml.Data.LoadFromEnumerable(_rows, SparseRows.Schema<Row>(_compiled.Slots));

    /// <summary>What does not say the same is not compared.</summary>
    private void CheckScores()
    {
        float compiled = Compiled(), most = 1e-5f * _vectors.Length;
        if (MathF.Abs(compiled - PredictionEngine()) > most || MathF.Abs(compiled - BatchTransform()) > most)
        {
            throw new InvalidOperationException("The compiled model and the one that it was compiled from score differently.");
        }
    }

    private sealed class Row
    {
        public VBuffer<float> Features { get; set; }
    }

    private sealed class Scored
    {
        public float Score { get; set; }
    }
}
