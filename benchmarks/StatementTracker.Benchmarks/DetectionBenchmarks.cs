using BenchmarkDotNet.Attributes;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Benchmarks;

/// <summary>The whole reading of the corpus's articles, against bare tokenization as the baseline of the same run.</summary>
[MemoryDiagnoser]
public class DetectionBenchmarks
{
    private readonly StatementPipeline _pipeline = StatementPipeline.CreateBuilder().Build();
    private Article[] _articles = [];
    private LanguageRules _rules = LanguageRules.Of(Language.English);

    [Params("ar", "en")]
    public string Code { get; set; } = "en";

    [GlobalSetup]
    public void Setup()
    {
        Language language = Language.All.Single(l => l.Code == Code);
        _rules = LanguageRules.Of(language);
        _articles = [.. CorpusTexts.Read(Code).Select((text, i) => new Article($"{Code}-{i}", text) { Language = language })];
    }

    [Benchmark(Baseline = true)]
    public int Tokenize()
    {
        int tokens = 0;
        foreach (Article article in _articles)
        {
            tokens += ArticleText.Read(article.Text, _rules).Tokens.Length;
        }

        return tokens;
    }

    [Benchmark]
    public int Detect()
    {
        int statements = 0;
        foreach (Article article in _articles)
        {
            statements += _pipeline.Detect(article).Statements.Count();
        }

        return statements;
    }
}
