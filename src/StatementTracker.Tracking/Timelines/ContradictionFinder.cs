namespace StatementTracker.Tracking.Timelines;

/// <summary>Goes through statements in time and remembers, for each speaker, what the next one could contradict.</summary>
internal sealed class ContradictionFinder(ContradictionOptions options, NameResolver names)
{
    // What a speaker announced is forgotten beyond this number; it bounds the work a denial costs.
    private const int MaxAnnouncements = 256;

    private readonly Dictionary<(string Speaker, string Target), (Stance Side, StatementSummary Statement)> _sides = [];
    private readonly Dictionary<string, LinkedList<(StatementSummary Statement, HashSet<string> Words)>> _announced = new(StringComparer.Ordinal);
    private readonly List<Contradiction> _found = [];

    public static List<Contradiction> Find(StatementQuery query, ContradictionOptions options)
    {
        options.Check();
        ContradictionFinder finder = new(options, new NameResolver(query.Actors));
        foreach (Statement statement in query.OrderBy(StatementOrder.Oldest).Where(statement => statement.Article.Published is not null))
        {
            finder.Add(statement);
        }

        return finder._found;
    }

    private void Add(Statement statement)
    {
        StatementSummary summary = StatementSummary.Of(statement);
        foreach (string speaker in names.Of(statement.Speakers))
        {
            foreach (StanceToward stance in statement.Stances.Where(stance => stance.Label != Stance.Neutral))
            {
                AddSide(speaker, names.Of(stance.Target), stance.Label, summary);
            }

            if (IsDenial(statement))
            {
                AddDenial(speaker, summary);
            }
            else if (IsAnnouncement(statement.Act))
            {
                AddAnnouncement(speaker, summary);
            }
        }
    }

    private void AddSide(string speaker, string target, Stance side, StatementSummary statement)
    {
        if (_sides.TryGetValue((speaker, target), out (Stance Side, StatementSummary Statement) last) && last.Side != side && IsWithin(last.Statement, statement))
        {
            _found.Add(new Contradiction(ContradictionKind.OppositeStances, speaker, target, last.Statement, statement));
        }

        _sides[(speaker, target)] = (side, statement);
    }

    private void AddDenial(string speaker, StatementSummary denial)
    {
        HashSet<string> words = ContentWords.Of(denial.Text);
        for (var node = _announced.GetValueOrDefault(speaker)?.Last; node is not null && IsWithin(node.Value.Statement, denial); node = node.Previous)
        {
            if (Overlap(node.Value.Words, words) >= options.MinOverlap)
            {
                _found.Add(new Contradiction(ContradictionKind.Denial, speaker, null, node.Value.Statement, denial));
                return;
            }
        }
    }

    private void AddAnnouncement(string speaker, StatementSummary statement)
    {
        if (!_announced.TryGetValue(speaker, out LinkedList<(StatementSummary, HashSet<string>)>? announced))
        {
            _announced[speaker] = announced = [];
        }

        announced.AddLast((statement, ContentWords.Of(statement.Text)));
        if (announced.Count > MaxAnnouncements)
        {
            announced.RemoveFirst();
        }
    }

    private bool IsWithin(StatementSummary earlier, StatementSummary later) => later.Published - earlier.Published <= options.Window;

    private static double Overlap(HashSet<string> one, HashSet<string> other)
    {
        int shared = one.Count(other.Contains);
        return shared < 2 ? 0 : (double)shared / Math.Min(one.Count, other.Count);
    }

    private static bool IsDenial(Statement statement) => statement.Act == SpeechAct.Deny || statement.Nuance == Nuance.Denial;

    private static bool IsAnnouncement(SpeechAct act) =>
        act is SpeechAct.Announce or SpeechAct.Commit or SpeechAct.ClaimResponsibility or SpeechAct.Concede;
}
