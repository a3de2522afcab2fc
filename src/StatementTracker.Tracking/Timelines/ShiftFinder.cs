namespace StatementTracker.Tracking.Timelines;

/// <summary>Finds the shifts of every speaker on every target.</summary>
internal static class ShiftFinder
{
    public static List<StanceShift> Find(StatementQuery query, ShiftOptions options)
    {
        options.Check();
        NameResolver names = new(query.Actors);
        Dictionary<(string Speaker, string Target), StanceHistory> histories = [];
        foreach (Statement statement in query.Where(s => s.Article.Published is not null && s.Stances.Count > 0))
        {
            Add(histories, names, statement);
        }

        return [.. histories.Values.SelectMany(history => history.Shifts(options)).OrderBy(shift => shift.FirstAfter).ThenBy(shift => shift.PValue)];
    }

    private static void Add(Dictionary<(string Speaker, string Target), StanceHistory> histories, NameResolver names, Statement statement)
    {
        StatementSummary summary = StatementSummary.Of(statement);
        DateOnly day = TimeBuckets.DayOf(statement.Article.Published!.Value);
        foreach (string speaker in names.Of(statement.Speakers))
        {
            foreach (StanceToward stance in statement.Stances.Where(stance => stance.Label != Stance.Neutral))
            {
                string target = names.Of(stance.Target);
                if (!histories.TryGetValue((speaker, target), out StanceHistory? history))
                {
                    histories[(speaker, target)] = history = new StanceHistory(speaker, target);
                }

                history.Add(day, stance.Label, summary);
            }
        }
    }
}
