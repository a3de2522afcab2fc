using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>Lists the contents that a cue may have, on both sides of it; which is right, the scores decide.</summary>
internal sealed class ContentFinder
{
    private readonly ContentReadings _readings;
    private readonly RightContents _right;
    private readonly LeftContents _left;
    private readonly LeftQuotations _leftQuotations;
    private readonly OpenContents _open;

    public ContentFinder(ArticleText article, Clauses clauses)
    {
        var marks = new QuotationMarks(article);
        var spans = new QuotationSpans(article, clauses);
        _readings = new ContentReadings(article, clauses, marks, spans);
        _open = new OpenContents(article, clauses);
        var leftClauses = new LeftClauses(article, clauses);
        _leftQuotations = new LeftQuotations(article, clauses, marks, spans, leftClauses);
        _left = new LeftContents(article, clauses, marks, _leftQuotations, leftClauses);
        var markers = new MarkerContents(article, clauses, _leftQuotations, leftClauses);
        var nominals = new NominalContents(article, new AddresseeContents(article));
        _right = new RightContents(article, clauses, marks, new RightBeginnings(article, marks, spans, markers, nominals));
    }

    /// <summary>The contents of a cue in the order of finding; empty if it has none. Valid until the next call.</summary>
    public List<ContentCandidate> Find(CueCandidate cue)
    {
        ContentReadings readings = _readings;
        readings.Begin(cue);
        if (cue.Type is CueType.Dash)
        {
            _leftQuotations.Find(readings, cue.Range.First);
            return readings.Found;
        }

        _right.Find(readings);
        if (cue.Type is CueType.Verb or CueType.Participle or CueType.Noun)
        {
            _left.Find(readings);
        }

        _open.Find(readings);
        return readings.Found;
    }
}
