using BenchmarkDotNet.Attributes;

namespace StatementTracker.Benchmarks;

/// <summary>The whole reading, of articles of one length: the same paragraphs, cut into fewer or more articles.</summary>
[BenchmarkCategory("detection")]
public class DetectionBenchmarks : TokenizedBenchmarks
{
    private const int Characters = 96_000;

    private readonly StatementPipeline _pipeline = StatementPipeline.CreateBuilder().Build();

    /// <summary>Characters of an article, about: articles end with a paragraph.</summary>
    [Params(500, 4_000, 32_000)]
    public int Length { get; set; } = 4_000;

    [Benchmark]
    public int Detect() => Articles.Sum(article => _pipeline.Detect(article).Statements.Count());

    protected override IEnumerable<string> Texts() => CorpusTexts.OfLength(Code, Length).Take(Characters / Length);
}
