namespace StatementTracker.ML.Stances;

/// <summary>The different texts of rows in an order that a seed shuffles, the same whatever the order of the rows.</summary>
internal static class TextOrder
{
    public static string[] Of(IEnumerable<StanceRow> rows, int seed)
    {
        string[] texts = [.. rows.Select(row => row.Text).Distinct().Order(StringComparer.Ordinal)];
        new Random(seed).Shuffle(texts);
        return texts;
    }
}
