using StatementTracker.ML.Corpora;

namespace StatementTracker.ML.Evaluation;

/// <summary>Compares predictions with annotation, one article after the other. Not thread-safe.</summary>
/// <example>
/// <code>
/// Evaluator evaluator = new();
/// foreach (AnnotatedArticle gold in Corpus.Open("gold.jsonl"))
///     evaluator.Add(gold, AnnotatedArticle.FromDetected(pipeline.Detect(gold.Article)).Statements);
/// Console.WriteLine(evaluator.Report().All.Figures.EndToEnd.F1);
/// </code>
/// </example>
public sealed class Evaluator
{
    private readonly EvaluationOptions _options;
    private readonly LanguageCounts _all = new();
    private readonly SortedDictionary<string, LanguageCounts> _languages = new(StringComparer.Ordinal);
    private readonly List<string> _missing = [];
    private readonly Mistakes _mistakes;

    /// <summary>Begins an evaluation.</summary>
    /// <param name="options">Null: all types, beliefs and plans included, ten mistakes of each sort.</param>
    public Evaluator(EvaluationOptions? options = null)
    {
        _options = options ?? new EvaluationOptions();
        _mistakes = new Mistakes(_options.WorstMistakes);
    }

    /// <summary>Adds one article.</summary>
    /// <param name="gold">What is right.</param>
    /// <param name="predicted">What was said of the same text; null if there is no prediction for it. Spans outside the text are cut.</param>
    /// <exception cref="ArgumentNullException"><paramref name="gold"/> is null.</exception>
    public void Add(AnnotatedArticle gold, IReadOnlyList<AnnotatedStatement>? predicted) => Compare(gold, predicted);

    /// <summary>What has been measured so far.</summary>
    public EvaluationReport Report() => new()
    {
        All = _all.Report,
        Languages = new SortedDictionary<string, LanguageReport>(_languages.ToDictionary(language => language.Key, language => language.Value.Report), StringComparer.Ordinal),
        Missing = [.. _missing],
        Mistakes = _mistakes.Worst,
    };

    internal ArticleComparison Compare(AnnotatedArticle gold, IReadOnlyList<AnnotatedStatement>? predicted)
    {
        ArgumentNullException.ThrowIfNull(gold);
        if (predicted is null)
        {
            _missing.Add(gold.Article.Id);
        }

        ArticleComparison article = new(gold, predicted ?? [], _options);
        _all.Add(article);
        LanguageOf(gold).Add(article);
        _mistakes.Add(article);
        return article;
    }

    private LanguageCounts LanguageOf(AnnotatedArticle gold)
    {
        if (!_languages.TryGetValue(gold.Language.Code, out LanguageCounts? counts))
        {
            _languages[gold.Language.Code] = counts = new LanguageCounts();
        }

        return counts;
    }
}
