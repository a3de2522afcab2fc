using System.Text.Json;
using BenchmarkDotNet.Attributes;
using StatementTracker.ML.Training;

namespace StatementTracker.Benchmarks;

/// <summary>A training on some articles of the corpus with the built-in configuration, its cross-validation with the fewest folds.</summary>
[BenchmarkCategory("training")]
public class TrainingBenchmarks : TokenizedBenchmarks
{
    private const int ArticlesToLearnFrom = 10;

    private TrainingConfiguration _configuration = TrainingConfiguration.Default;

    [Benchmark]
    public int Train() => new ModelTrainer(_configuration).Train().Card.Length;

    protected override IEnumerable<string> Texts() => CorpusTexts.Read(Code).Take(ArticlesToLearnFrom);

    protected override void Prepare() => _configuration = TrainingConfiguration.Parse(
        TrainingConfiguration.Default.ToJson(),
        [$"corpus={JsonSerializer.Serialize(CorpusTexts.Files(Code).Take(ArticlesToLearnFrom))}", $"languages=[\"{Code}\"]", "folds=2", "learningCurve=[]", "slotBits=16"]);
}
