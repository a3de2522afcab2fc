using BenchmarkDotNet.Attributes;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Benchmarks;

/// <summary>Benchmarks on articles of one language; bare tokenization of the same articles is the baseline of the same run.</summary>
[MemoryDiagnoser]
public abstract class TokenizedBenchmarks
{
    /// <summary>As many articles as a measurement needs to be steady.</summary>
    private const int ArticlesOfRun = 60;

    [Params("ar", "en")]
    public string Code { get; set; } = "en";

    protected Article[] Articles { get; private set; } = [];

    internal LanguageRules Rules { get; private set; } = LanguageRules.Of(Language.English);

    [GlobalSetup]
    public void Setup()
    {
        Language language = Language.All.Single(l => l.Code == Code);
        Rules = LanguageRules.Of(language);
        Articles = [.. Texts().Select((text, i) => new Article($"{Code}-{i}", text) { Language = language })];
        Prepare();
    }

    /// <summary>Tokens, sentences and pairs of quotation marks: what every reading of a text begins with.</summary>
    [Benchmark(Baseline = true)]
    public int Tokenize() => Articles.Sum(article =>
    {
        using ArticleText text = ArticleText.Read(article.Text, Rules);
        return text.Tokens.Length;
    });

    /// <summary>The texts to measure on.</summary>
    protected virtual IEnumerable<string> Texts() => CorpusTexts.Read(Code).Take(ArticlesOfRun);

    /// <summary>Makes ready what the benchmarks of the class need, from <see cref="Articles"/>.</summary>
    protected virtual void Prepare()
    {
    }
}
