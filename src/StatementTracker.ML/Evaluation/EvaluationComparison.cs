using StatementTracker.ML.Corpora;

namespace StatementTracker.ML.Evaluation;

/// <summary>Sets two predictions for the same articles side by side. Not thread-safe.</summary>
public sealed class EvaluationComparison
{
    private readonly Evaluator _first;
    private readonly Evaluator _second;
    private readonly List<OneSidedStatement> _onlyFirst = [];
    private readonly List<OneSidedStatement> _onlySecond = [];
    private int _both;
    private int _neither;

    /// <summary>Begins a comparison.</summary>
    /// <param name="options">As for <see cref="Evaluator"/>.</param>
    public EvaluationComparison(EvaluationOptions? options = null)
    {
        _first = new Evaluator(options);
        _second = new Evaluator(options);
    }

    /// <summary>Adds one article with what each side said of it; null if a side has nothing for it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="gold"/> is null.</exception>
    public void Add(AnnotatedArticle gold, IReadOnlyList<AnnotatedStatement>? first, IReadOnlyList<AnnotatedStatement>? second)
    {
        ArticleComparison a = _first.Compare(gold, first), b = _second.Compare(gold, second);
        HashSet<object> rightInFirst = Right(a), rightInSecond = Right(b);
        foreach (AnnotatedStatement statement in a.Gold.Select(compared => compared.Statement))
        {
            Count(gold, statement, rightInFirst.Contains(statement), rightInSecond.Contains(statement));
        }
    }

    /// <summary>What has been compared so far.</summary>
    /// <param name="firstName">What the report calls the first side.</param>
    /// <param name="secondName">What it calls the second.</param>
    public ComparisonReport Report(string firstName, string secondName) => new()
    {
        FirstName = firstName,
        SecondName = secondName,
        First = _first.Report(),
        Second = _second.Report(),
        RightInBoth = _both,
        RightInNeither = _neither,
        OnlyFirst = [.. _onlyFirst],
        OnlySecond = [.. _onlySecond],
    };

    private static HashSet<object> Right(ArticleComparison article) =>
        new(article.Pairs.Where(pair => pair.IsSourceRight).Select(pair => pair.Gold), ReferenceEqualityComparer.Instance);

    private void Count(AnnotatedArticle gold, AnnotatedStatement statement, bool first, bool second)
    {
        switch (first, second)
        {
            case (true, true):
                _both++;
                break;
            case (false, false):
                _neither++;
                break;
            default:
                (first ? _onlyFirst : _onlySecond).Add(OneSidedStatement.Of(gold, statement));
                break;
        }
    }
}
