namespace StatementTracker.Tracking.Storage;

/// <summary>The number of a statement in the log: the article's number and the place in the article, so that it sorts as statements do.</summary>
internal static class StatementKey
{
    private const int MaxStatements = 1 << 24;

    /// <exception cref="ArgumentException">More statements in one article than any has.</exception>
    public static long Of(long article, int index) => index < MaxStatements
        ? (article * MaxStatements) + index
        : throw new ArgumentException($"An article has more than {MaxStatements} statements, which the log does not hold. Split it.");

    public static long FirstOf(long article) => article * MaxStatements;

    public static long ArticleOf(long key) => key / MaxStatements;
}
