namespace StatementTracker.Tracking.Clusters;

/// <summary>One statement as several articles have it.</summary>
/// <param name="Variants">The statements, the oldest article first, undated ones last; in at least two articles.</param>
/// <param name="Longest">The longest quotation among them, which the verdicts are against; null if none is a quotation.</param>
public sealed record StatementCluster(IReadOnlyList<StatementVariant> Variants, StatementSummary? Longest)
{
    /// <summary>The variant in the oldest article.</summary>
    public StatementVariant FirstSeen => Variants[0];

    /// <summary>Number of articles; those without an id are told apart by outlet and time.</summary>
    public int Articles => Variants.Select(variant => (variant.Statement.ArticleId, variant.Statement.Outlet, variant.Statement.Published)).Distinct().Count();

    /// <summary>Number of independent reports: copies of one text count once.</summary>
    public int Reports => Variants.Select(variant => variant.Report).Distinct().Count();

    /// <summary>The outlets, in the order in which they had it; articles without an outlet apart.</summary>
    public IReadOnlyList<string> Outlets => [.. Variants.Select(variant => variant.Statement.Outlet).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>From the oldest article to the newest; null if fewer than two have a date.</summary>
    public TimeSpan? Spread
    {
        get
        {
            DateTimeOffset[] times = [.. Variants.Select(variant => variant.Statement.Published).OfType<DateTimeOffset>()];
            return times.Length < 2 ? null : times.Max() - times.Min();
        }
    }
}
