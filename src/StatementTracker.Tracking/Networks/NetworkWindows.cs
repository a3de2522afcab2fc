namespace StatementTracker.Tracking.Networks;

/// <summary>Cuts time into windows that may overlap.</summary>
internal static class NetworkWindows
{
    private static readonly long Forever = DateTimeOffset.MaxValue.UtcTicks;

    /// <summary>The networks of the windows, from midnight (UTC) of the first day on; windows in which nothing happens are left out.</summary>
    public static IEnumerable<StatementNetwork> Build(List<Tie> ties, NetworkBuilder builder, TimeSpan length, TimeSpan step)
    {
        Tie[] dated = [.. ties.Where(tie => tie.Published is not null).OrderBy(tie => tie.Published)];
        long[] times = Array.ConvertAll(dated, tie => tie.Published!.Value.UtcTicks);
        (long span, long stride) = (Math.Min(length.Ticks, Forever), Math.Min(step.Ticks, Forever));
        long next = dated.Length == 0 ? 0 : dated[0].Published!.Value.UtcDateTime.Date.Ticks;
        for (int first = 0; (first = FirstAtOrAfter(times, first, next)) < times.Length;)
        {
            long start = StartOfWindowReaching(times[first], next, span, stride);
            next = start + stride;
            if (start <= times[first]) // else the tie lies between two windows
            {
                yield return builder.Build(dated[first..FirstAtOrAfter(times, first, start + span)], At(start), At(start + span));
            }
        }
    }

    private static int FirstAtOrAfter(long[] times, int index, long time)
    {
        while (index < times.Length && times[index] < time)
        {
            index++;
        }

        return index;
    }

    private static long StartOfWindowReaching(long time, long next, long span, long stride)
    {
        long missing = time - span - next;
        return missing < 0 ? next : next + (((missing / stride) + 1) * stride);
    }

    private static DateTimeOffset At(long ticks) => new(Math.Min(ticks, Forever), TimeSpan.Zero);
}
