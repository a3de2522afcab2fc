using BenchmarkDotNet.Attributes;

namespace StatementTracker.Benchmarks;

/// <summary>Several articles at a time; the baseline has one thread in every row.</summary>
[BenchmarkCategory("threads")]
public class ThreadBenchmarks : TokenizedBenchmarks
{
    private StatementPipeline _pipeline = StatementPipeline.CreateBuilder().Build();

    [Params(1, 2)]
    public int Degree { get; set; } = 1;

    [Benchmark]
    public async Task<int> Detect() => await _pipeline.DetectAsync(Articles).Select(document => document.Statements.Count()).SumAsync();

    protected override void Prepare() => _pipeline = StatementPipeline.CreateBuilder().WithMaxDegreeOfParallelism(Degree).Build();
}
