using StatementTracker.Formats;
using StatementTracker.ML.Corpora;
using StatementTracker.ML.Corpora.Standoff;

namespace StatementTracker.ML.Evaluation;

/// <summary>Counts by label while articles are compared.</summary>
internal sealed class LabelScores
{
    private readonly SortedDictionary<(string Set, string Label), LabelScore> _scores = [];

    /// <summary>By set, then by label; labels that neither side has are not there.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, LabelScore>> Scores => _scores.GroupBy(score => score.Key.Set).ToDictionary(
        set => set.Key, IReadOnlyDictionary<string, LabelScore> (set) => set.ToDictionary(score => score.Key.Label, score => score.Value));

    public void Add(ArticleComparison article)
    {
        Dictionary<object, StatementPair> pairs = new(ReferenceEqualityComparer.Instance);
        foreach (StatementPair pair in article.Pairs)
        {
            pairs[pair.Gold] = pairs[pair.Predicted] = pair;
        }

        Add(article.Gold, isGold: true, pairs);
        Add(article.Predicted, isGold: false, pairs);
    }

    private void Add(IReadOnlyList<ComparedStatement> statements, bool isGold, Dictionary<object, StatementPair> pairs)
    {
        foreach (AnnotatedStatement statement in statements.Select(compared => compared.Statement))
        {
            foreach ((string set, string? label) in Labels(statement))
            {
                if (label is not null)
                {
                    _scores[(set, label)] = _scores.GetValueOrDefault((set, label), new LabelScore()).Plus(isGold, pairs.GetValueOrDefault(statement));
                }
            }
        }
    }

    private static IEnumerable<(string Set, string? Label)> Labels(AnnotatedStatement statement) =>
    [
        ("type", MarkLabels.Name(statement.Type)), ("kind", MarkLabels.Name(statement.Kind)), ("channel", MarkLabels.Name(statement.Channel)),
        ("act", MarkLabels.Name(statement.Act)), ("stance", statement.Stances is [var stance, ..] ? EnumNames.Of(stance.Label) : null),
    ];
}
