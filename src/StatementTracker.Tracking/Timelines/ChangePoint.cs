namespace StatementTracker.Tracking.Timelines;

/// <summary>
/// Finds where a sequence of sides (1 for, -1 against) changes, by a permutation test. The statistic is the largest difference between the
/// means of the sides before and after any split, within windows of 4, 8, 16 … days to each side of it and over everything, weighted by the number
/// of days (as a two-sample z). Its p-value is the share of 9,999 random orders of the same sides that reach it.
/// </summary>
/// <remarks>
/// Taking the largest over all splits and windows is what the random orders do too, so that looking everywhere costs no false alarms; the
/// windows find a change that another one takes back later. Four days for and then four against give 0.03, three and three 0.10. The
/// random orders come from a fixed seed: one sequence has one answer.
/// </remarks>
internal static class ChangePoint
{
    private const int ShortestWindow = 4;
    private const int Permutations = 9_999;
    private const double Tolerance = 1e-9;

    /// <summary>The best split (the index of the first side behind it) and its p-value; null if no split is significant.</summary>
    public static (int Index, double PValue)? Find(ReadOnlySpan<int> sides, ShiftOptions options)
    {
        if (sides.Length < 2 * options.MinDays || !sides.ContainsAnyExcept(sides[0]))
        {
            return null;
        }

        (int index, double observed) = Best(sides, options.MinDays);
        double p = PValue(sides.ToArray(), observed, options);
        return p <= options.Significance ? (index, p) : null;
    }

    private static double PValue(int[] sides, double observed, ShiftOptions options)
    {
        Random random = new(20_240_301);
        int reached = 1;
        int enough = (int)(options.Significance * (Permutations + 1)) + 1;
        for (int i = 0; i < Permutations && reached < enough; i++)
        {
            random.Shuffle(sides);
            reached += Best(sides, options.MinDays).Statistic >= observed - Tolerance ? 1 : 0;
        }

        return reached < enough ? (double)reached / (Permutations + 1) : 1;
    }

    private static (int Index, double Statistic) Best(ReadOnlySpan<int> sides, int least)
    {
        Span<int> sums = sides.Length < 512 ? stackalloc int[sides.Length + 1] : new int[sides.Length + 1];
        for (int i = 0; i < sides.Length; i++)
        {
            sums[i + 1] = sums[i] + sides[i];
        }

        (int best, double statistic) = (0, -1);
        for (int i = least; i + least <= sides.Length; i++)
        {
            double difference = Largest(sums, i, least);
            (best, statistic) = difference > statistic ? (i, difference) : (best, statistic);
        }

        return (best, statistic);
    }

    private static double Largest(ReadOnlySpan<int> sums, int split, int least)
    {
        double largest = 0;
        int all = sums.Length - 1;
        for (int window = Math.Max(least, ShortestWindow); ; window *= 2)
        {
            (int start, int end) = (Math.Max(0, split - window), Math.Min(all, split + window));
            largest = Math.Max(largest, Difference(sums[split] - sums[start], split - start, sums[end] - sums[split], end - split));
            if (start == 0 && end == all)
            {
                return largest;
            }
        }
    }

    private static double Difference(int before, int countBefore, int after, int countAfter) =>
        Math.Abs(((double)before / countBefore) - ((double)after / countAfter)) * Math.Sqrt((double)countBefore * countAfter / (countBefore + countAfter));
}
