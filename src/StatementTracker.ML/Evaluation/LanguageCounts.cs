namespace StatementTracker.ML.Evaluation;

/// <summary>Adds up articles for one <see cref="LanguageReport"/>.</summary>
internal sealed class LanguageCounts
{
    private readonly LabelScores _labels = new();
    private readonly LabelConfusions _confusions = new();
    private readonly Calibration _stances = new();
    private Figures _figures = new();
    private PartScores _parts = new();
    private TagScores _tags = new();
    private int _articles;

    public LanguageReport Report => new()
    {
        Articles = _articles, Figures = _figures, Parts = _parts, Labels = _labels.Scores, Tags = _tags, Confusions = _confusions, StanceCalibration = _stances,
    };

    public void Add(ArticleComparison article)
    {
        _articles++;
        _figures = _figures.Plus(article);
        _parts = _parts.Plus(article);
        _tags = _tags.Plus(article);
        _labels.Add(article);
        foreach (StatementPair pair in article.Pairs)
        {
            _confusions.Add(pair);
            if (pair.Gold.Stances is [var gold, ..] && pair.PredictedToward is { Score: { } score } side)
            {
                _stances.Add(score, side.Label == gold.Label);
            }
        }
    }
}
