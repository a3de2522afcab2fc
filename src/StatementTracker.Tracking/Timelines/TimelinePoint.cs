namespace StatementTracker.Tracking.Timelines;

/// <summary>The statements of one bucket of a series.</summary>
/// <param name="Start">The first day of the bucket.</param>
/// <param name="Count">Statements; at least one.</param>
/// <param name="Support">Stances for the target (of any target in a series over all).</param>
/// <param name="Oppose">Stances against it.</param>
/// <param name="Neutral">Neutral ones.</param>
public sealed record TimelinePoint(DateOnly Start, int Count, int Support, int Oppose, int Neutral)
{
    /// <summary>From -1 (all against) to 1 (all for), neutral stances apart; null if nobody takes a side.</summary>
    public double? Balance => Support + Oppose == 0 ? null : (double)(Support - Oppose) / (Support + Oppose);

    internal TimelinePoint With(IEnumerable<Stance> stances)
    {
        TimelinePoint point = this with { Count = Count + 1 };
        foreach (Stance stance in stances)
        {
            point = stance switch
            {
                Stance.Support => point with { Support = point.Support + 1 },
                Stance.Oppose => point with { Oppose = point.Oppose + 1 },
                _ => point with { Neutral = point.Neutral + 1 },
            };
        }

        return point;
    }
}
