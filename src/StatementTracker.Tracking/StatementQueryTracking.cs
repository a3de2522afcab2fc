using StatementTracker.Tracking.Clusters;
using StatementTracker.Tracking.Timelines;

namespace StatementTracker.Tracking;

/// <summary>What can be asked of many statements together, be they in a log or in memory.</summary>
/// <remarks>
/// Each call reads the query once, from end to end. Speakers are the same across articles if they are the same registered actor, or have the same
/// name but for spelling, articles and titles.
/// </remarks>
public static class StatementQueryTracking
{
    /// <summary>Counts and stances over time, by speaker and by speaker and target.</summary>
    /// <param name="query">The statements to count.</param>
    /// <param name="bucket">What one point stands for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    public static StatementTimeline ToTimeline(this StatementQuery query, TimeBucket bucket)
    {
        ArgumentNullException.ThrowIfNull(query);
        return StatementTimeline.Of(query, bucket);
    }

    /// <summary>Where speakers changed sides, in the order of time.</summary>
    /// <param name="query">The statements to look at; those without a date or a stance tell nothing.</param>
    /// <param name="options">What counts as a change; null: the defaults.</param>
    /// <remarks>
    /// The unit is a day on which a speaker takes a side on a target (that of most stances of the day). A permutation test decides whether
    /// there is a change between any two of them, the earlier and the later part are looked at in the same way, and a change counts as a shift if most
    /// days before and most days after are of opposite sides. One statement against the trend is no shift.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static IReadOnlyList<StanceShift> Shifts(this StatementQuery query, ShiftOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        return ShiftFinder.Find(query, options ?? new ShiftOptions());
    }

    /// <summary>Pairs of statements of one speaker that contradict each other, in the order of the later ones.</summary>
    /// <param name="query">The statements to look at; those without a date tell nothing.</param>
    /// <param name="options">How near and how alike they must be; null: the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static IReadOnlyList<Contradiction> Contradictions(this StatementQuery query, ContradictionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        return ContradictionFinder.Find(query, options ?? new ContradictionOptions());
    }

    /// <summary>Statements that several articles have: their variants, where each was first seen, and what outlets made of quotations.</summary>
    /// <param name="query">The statements to compare, of any speakers, outlets and times.</param>
    /// <param name="options">What counts as a variant; null: the defaults.</param>
    /// <remarks>
    /// Variants are found by pairs of neighbouring words and compared word by word. Time and memory grow nearly in proportion to the number of statements;
    /// the contents are kept, the articles are not.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static StatementClusters ToClusters(this StatementQuery query, ClusterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        return ClusterFinder.Find(query, options ?? new ClusterOptions());
    }
}
