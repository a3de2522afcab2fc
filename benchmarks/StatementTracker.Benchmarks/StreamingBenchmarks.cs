using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using StatementTracker.Formats;

namespace StatementTracker.Benchmarks;

/// <summary>From JSON Lines to JSON Lines, in memory: reading the lines, and the whole way of <c>statements detect</c> on one thread.</summary>
[BenchmarkCategory("streaming")]
public class StreamingBenchmarks : TokenizedBenchmarks
{
    private readonly StatementPipeline _pipeline = StatementPipeline.CreateBuilder().WithMaxDegreeOfParallelism(1).Build();
    private byte[] _lines = [];

    [Benchmark]
    public async Task<int> ReadLines() => await Read().CountAsync();

    [Benchmark]
    public async Task DetectLines() => await StatementJsonLines.WriteAsync(Stream.Null, _pipeline.DetectAsync(Read()));

    protected override void Prepare() => _lines = Encoding.UTF8.GetBytes(string.Concat(
        Articles.Select(article => $"{JsonSerializer.Serialize(new { id = article.Id, language = Code, text = article.Text })}\n")));

    private IAsyncEnumerable<Article> Read() => ArticleJsonLines.ReadAsync(new MemoryStream(_lines), "articles");
}
