using StatementTracker.Tracking.Clusters;
using StatementTracker.Tracking.Networks;
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

    /// <summary>Who stands with whom, who speaks about what, or who relays whom.</summary>
    /// <param name="query">The statements to count; all kinds but relays need stances.</param>
    /// <param name="kind">What the edges mean.</param>
    /// <param name="options">What counts; null: the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static StatementNetwork ToNetwork(this StatementQuery query, NetworkKind kind, NetworkOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        options ??= new NetworkOptions();
        options.Check();
        return new NetworkBuilder(kind, options).Build(TieReader.Read(query, kind));
    }

    /// <summary>The same over time: a network for each window, from the first day on.</summary>
    /// <param name="query">The statements to count; those without a date are left out.</param>
    /// <param name="kind">What the edges mean.</param>
    /// <param name="window">How long a window is; more than nothing.</param>
    /// <param name="step">How much later each begins than the one before; less than <paramref name="window"/> makes them overlap.</param>
    /// <param name="options">What counts; null: the defaults.</param>
    /// <returns>The windows in order, those without any tie left out; each is made when it is asked for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option, the window or the step is out of its range.</exception>
    public static IEnumerable<StatementNetwork> ToNetworks(
        this StatementQuery query, NetworkKind kind, TimeSpan window, TimeSpan step, NetworkOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(window, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(step, TimeSpan.Zero);
        options ??= new NetworkOptions();
        options.Check();
        return NetworkWindows.Build(TieReader.Read(query, kind), new NetworkBuilder(kind, options), window, step);
    }
}
