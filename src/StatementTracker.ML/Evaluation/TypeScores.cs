using StatementTracker.Formats;

namespace StatementTracker.ML.Evaluation;

/// <summary>Counts by type while articles are compared.</summary>
internal sealed class TypeScores
{
    private readonly SortedDictionary<string, TypeScore> _scores = new(StringComparer.Ordinal);

    /// <summary>By the name of the type; types that neither side has are not there.</summary>
    public IReadOnlyDictionary<string, TypeScore> Scores => _scores;

    public void Add(ArticleComparison article)
    {
        Dictionary<object, StatementPair> pairs = new(ReferenceEqualityComparer.Instance);
        foreach (StatementPair pair in article.Pairs)
        {
            pairs[pair.Gold] = pairs[pair.Predicted] = pair;
        }

        foreach (ComparedStatement gold in article.Gold)
        {
            AddGold(gold.Statement.Type, pairs.GetValueOrDefault(gold.Statement));
        }

        foreach (ComparedStatement predicted in article.Predicted)
        {
            AddPredicted(predicted.Statement.Type, pairs.GetValueOrDefault(predicted.Statement));
        }
    }

    private void AddGold(StatementType? type, StatementPair? pair) => Change(type, score => new TypeScore(
        score.Detection with { Recall = score.Detection.Recall.Plus(pair is not null) },
        score.EndToEnd with { Recall = score.EndToEnd.Recall.Plus(pair is { IsSourceRight: true }) }));

    private void AddPredicted(StatementType? type, StatementPair? pair) => Change(type, score => new TypeScore(
        score.Detection with { Precision = score.Detection.Precision.Plus(pair is not null) },
        score.EndToEnd with { Precision = score.EndToEnd.Precision.Plus(pair is { IsSourceRight: true }) }));

    private void Change(StatementType? type, Func<TypeScore, TypeScore> change)
    {
        if (type is { } known)
        {
            OneSidedScore empty = new(new Share(0, 0), new Share(0, 0));
            _scores[EnumNames.Of(known)] = change(_scores.GetValueOrDefault(EnumNames.Of(known), new TypeScore(empty, empty)));
        }
    }
}
