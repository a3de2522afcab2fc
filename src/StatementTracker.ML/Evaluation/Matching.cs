namespace StatementTracker.ML.Evaluation;

/// <summary>Pairs gold with predictions one to one, best first.</summary>
internal static class Matching
{
    /// <summary>The overlap from which two spans mean the same.</summary>
    public const double Overlap = 0.5;

    /// <summary>The overlap from which two spans are equal.</summary>
    public const double Exact = 0.99;

    /// <summary>Pairs that share a character and overlap by at least <paramref name="threshold"/>; of equal ones the earlier.</summary>
    public static List<(int Gold, int Predicted, double Iou)> Pair(IReadOnlyList<CharacterSet> gold, IReadOnlyList<CharacterSet> predicted, double threshold)
    {
        List<(int Gold, int Predicted, double Iou)> pairs = [];
        HashSet<int> usedGold = [], usedPredicted = [];
        foreach ((int g, int p, double iou) in Candidates(gold, predicted, threshold).OrderByDescending(c => c.Iou).ThenBy(c => c.Gold).ThenBy(c => c.Predicted))
        {
            if (!usedGold.Contains(g) && usedPredicted.Add(p))
            {
                usedGold.Add(g);
                pairs.Add((g, p, iou));
            }
        }

        return pairs;
    }

    private static IEnumerable<(int Gold, int Predicted, double Iou)> Candidates(
        IReadOnlyList<CharacterSet> gold, IReadOnlyList<CharacterSet> predicted, double threshold)
    {
        for (int g = 0; g < gold.Count; g++)
        {
            for (int p = 0; p < predicted.Count; p++)
            {
                if (gold[g].Shared(predicted[p]) > 0 && gold[g].Iou(predicted[p]) is var iou && iou >= threshold)
                {
                    yield return (g, p, iou);
                }
            }
        }
    }
}
