namespace StatementTracker.Tracking.Timelines;

/// <summary>The sides one speaker took on one target, by day.</summary>
/// <remarks>
/// A day counts once, however many articles repeat what was said: with the side of most of its stances, or not at all if they balance.
/// Neutral stances take no side.
/// </remarks>
internal sealed class StanceHistory(string speaker, string target)
{
    private readonly SortedDictionary<DateOnly, List<(Stance Side, StatementSummary Statement)>> _days = [];

    public void Add(DateOnly day, Stance side, StatementSummary statement)
    {
        if (!_days.TryGetValue(day, out List<(Stance, StatementSummary)>? stances))
        {
            _days[day] = stances = [];
        }

        stances.Add((side, statement));
    }

    public IEnumerable<StanceShift> Shifts(ShiftOptions options)
    {
        (DateOnly Day, int Side)[] days = [.. _days.Select(day => (day.Key, Math.Sign(day.Value.Sum(Value)))).Where(day => day.Item2 != 0)];
        int[] sides = Array.ConvertAll(days, day => day.Side);
        SortedDictionary<int, double> splits = [];
        Split(sides, 0, sides.Length, options, splits);
        int[] bounds = [0, .. splits.Keys, sides.Length];
        for (int i = 1; i < bounds.Length - 1; i++)
        {
            int before = Majority(sides.AsSpan(bounds[i - 1]..bounds[i])), after = Majority(sides.AsSpan(bounds[i]..bounds[i + 1]));
            if (before * after < 0)
            {
                yield return Create(days, bounds[(i - 1)..(i + 2)], before, splits[bounds[i]], options.Evidence);
            }
        }
    }

    // Where there is one change there may be others on both sides of it.
    private static void Split(int[] sides, int start, int end, ShiftOptions options, SortedDictionary<int, double> splits)
    {
        if (ChangePoint.Find(sides.AsSpan(start..end), options) is { } change)
        {
            splits[start + change.Index] = change.PValue;
            Split(sides, start, start + change.Index, options, splits);
            Split(sides, start + change.Index, end, options, splits);
        }
    }

    private StanceShift Create((DateOnly Day, int Side)[] days, int[] bounds, int before, double p, int evidence)
    {
        (DateOnly first, DateOnly lastBefore) = (days[bounds[0]].Day, days[bounds[1] - 1].Day);
        (DateOnly firstAfter, DateOnly last) = (days[bounds[1]].Day, days[bounds[2] - 1].Day);
        (Stance from, Stance to) = before > 0 ? (Stance.Support, Stance.Oppose) : (Stance.Oppose, Stance.Support);
        return new StanceShift(
            speaker, target, from, to, lastBefore, firstAfter, bounds[1] - bounds[0], bounds[2] - bounds[1], p,
            [.. Statements(first, lastBefore, from).TakeLast(evidence)], [.. Statements(firstAfter, last, to).Take(evidence)]);
    }

    private IEnumerable<StatementSummary> Statements(DateOnly from, DateOnly to, Stance side) => _days
        .Where(day => day.Key >= from && day.Key <= to).SelectMany(day => day.Value).Where(stance => stance.Side == side).Select(stance => stance.Statement);

    private static int Value((Stance Side, StatementSummary Statement) stance) =>
        stance.Side == Stance.Support ? 1 : stance.Side == Stance.Oppose ? -1 : 0;

    private static int Majority(ReadOnlySpan<int> sides)
    {
        int sum = 0;
        foreach (int side in sides)
        {
            sum += side;
        }

        return Math.Sign(sum);
    }
}
