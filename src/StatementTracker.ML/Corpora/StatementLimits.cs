namespace StatementTracker.ML.Corpora;

/// <summary>What an article may have at most. Comparing statements takes time by the square of their number; real articles are far below.</summary>
internal static class StatementLimits
{
    private const int MaxStatements = 10_000;

    private const int MaxSpans = 1_000;

    /// <summary>Whether the article is fit to be compared; if not, a fault is reported.</summary>
    public static bool Hold(string article, IReadOnlyList<AnnotatedStatement> statements, long line, FaultLog faults)
    {
        string? reason = statements.Count > MaxStatements ? $"has {statements.Count} statements, {MaxStatements} are the most"
            : statements.FirstOrDefault(statement => Spans(statement) > MaxSpans) is { } statement ? $"has {Spans(statement)} spans in statement {statement.Id}, {MaxSpans} are the most"
            : null;
        if (reason is not null)
        {
            faults.Report(line, $"article {article} {reason}. Split it.");
        }

        return reason is null;
    }

    private static int Spans(AnnotatedStatement statement) => statement.Content.Count + statement.Cue.Count + statement.Source.Count;
}
