using StatementTracker.ML.Corpora;
using StatementTracker.ML.Evaluation;

namespace StatementTracker.ML.Auditing;

/// <summary>Looks for what makes a corpus a bad teacher: rare labels, leaks, odd spans, disagreement. Not thread-safe; holds the articles.</summary>
/// <example>
/// <code>
/// CorpusAudit audit = new();
/// foreach (AnnotatedArticle article in Corpus.Open("train.jsonl")) audit.Add(article);
/// foreach (AnnotatedArticle article in Corpus.Open("dev.jsonl")) audit.AddAgainst(article);
/// Console.WriteLine(audit.Report().ToJson());
/// </code>
/// </example>
public sealed class CorpusAudit
{
    private readonly AuditOptions _options;
    private readonly LabelCounts _labels = new();
    private readonly SortedDictionary<string, LanguageSize> _sizes = new(StringComparer.Ordinal);
    private readonly List<SuspiciousSpan> _spans = [];
    private readonly SimilarityIndex _similar;

    /// <summary>Begins an audit.</summary>
    /// <param name="options">Null: the defaults.</param>
    public CorpusAudit(AuditOptions? options = null)
    {
        _options = options ?? new AuditOptions();
        _similar = new SimilarityIndex(_options.NearDuplicate);
    }

    /// <summary>Adds an article of the data.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public void Add(AnnotatedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        string language = article.Language.Code;
        LanguageSize size = _sizes.GetValueOrDefault(language, new LanguageSize(language, 0, 0, 0));
        int words = article.Article.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        _sizes[language] = new LanguageSize(language, size.Articles + 1, size.Words + words, size.Statements + article.Statements.Count);
        foreach (AnnotatedStatement statement in article.Statements)
        {
            _labels.Add(language, statement);
            _spans.AddRange(SpanInspection.Of(article, statement));
        }

        _similar.Add(article, isAgainst: false);
    }

    /// <summary>Adds an article of what the data is held against (a development or test set): only the same articles are looked for.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public void AddAgainst(AnnotatedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        _similar.Add(article, isAgainst: true);
    }

    /// <summary>What has been found so far.</summary>
    public AuditReport Report() => new()
    {
        Sizes = [.. _sizes.Values],
        Labels = _labels.Counts,
        FewExamples = [.. _labels.Counts.Where(label => label.Count <= _options.FewExamples).OrderBy(label => label.Count)],
        Similar = _similar.Similar,
        Spans = [.. _spans],
        Agreements = _similar.Agreements,
        Agreement = _similar.Agreements.Aggregate(new FScore(0, 0, 0), (sum, one) => sum.Plus(one.Contents.Right, one.Contents.Predicted, one.Contents.Gold)),
    };
}
