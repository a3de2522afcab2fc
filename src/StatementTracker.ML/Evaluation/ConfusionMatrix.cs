namespace StatementTracker.ML.Evaluation;

/// <summary>Which label was predicted for which, over the statements that were found and whose label gold has.</summary>
public sealed class ConfusionMatrix
{
    /// <summary>What stands for a prediction without a label.</summary>
    public const string NoLabel = "-";

    private readonly SortedDictionary<(string Gold, string Predicted), int> _counts = [];

    /// <summary>The labels that occur, in the order of their names.</summary>
    public IReadOnlyList<string> Labels => [.. _counts.Keys.SelectMany(key => new[] { key.Gold, key.Predicted }).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The counts that are not 0, by gold label, then predicted label.</summary>
    public IReadOnlyDictionary<(string Gold, string Predicted), int> Counts => _counts;

    /// <summary>How often <paramref name="predicted"/> was said where gold has <paramref name="gold"/>.</summary>
    public int this[string gold, string predicted] => _counts.GetValueOrDefault((gold, predicted));

    /// <summary>Precision, recall and F1 of one label.</summary>
    public FScore Of(string label) => new(
        this[label, label],
        _counts.Where(count => count.Key.Predicted == label).Sum(count => count.Value),
        _counts.Where(count => count.Key.Gold == label).Sum(count => count.Value));

    /// <summary>The mean F1 of the labels that gold has, each counting the same; null if it has none.</summary>
    public double? MacroF1
    {
        get
        {
            string[] gold = [.. _counts.Keys.Select(key => key.Gold).Distinct()];
            return gold.Length == 0 ? null : gold.Average(label => Of(label).F1);
        }
    }

    /// <summary>Share of the right ones; null if there is none.</summary>
    public double? Accuracy => _counts.Count == 0 ? null : (double)_counts.Where(c => c.Key.Gold == c.Key.Predicted).Sum(c => c.Value) / _counts.Values.Sum();

    internal void Add(string? gold, string? predicted)
    {
        if (gold is not null)
        {
            (string, string) key = (gold, predicted ?? NoLabel);
            _counts[key] = _counts.GetValueOrDefault(key) + 1;
        }
    }
}
