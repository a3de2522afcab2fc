using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>Lists the contents that a cue may have, on both sides of it; which is right, the scores decide.</summary>
internal sealed class ContentFinder
{
    private readonly ArticleText _article;
    private readonly Clauses _clauses;
    private readonly QuotationMarks _marks;
    private readonly QuotationSpans _spans;
    private readonly RightContents _right;
    private readonly LeftContents _left;
    private readonly LeftQuotations _leftQuotations;
    private readonly OpenContents _open;

    public ContentFinder(ArticleText article, Clauses clauses)
    {
        _article = article;
        _clauses = clauses;
        _marks = new QuotationMarks(article);
        _open = new OpenContents(article, clauses);
        _spans = new QuotationSpans(article, clauses);
        var leftClauses = new LeftClauses(article, clauses);
        _leftQuotations = new LeftQuotations(article, clauses, _marks, _spans, leftClauses);
        _left = new LeftContents(article, clauses, _marks, _leftQuotations, leftClauses);
        var markers = new MarkerContents(article, clauses, _leftQuotations, leftClauses);
        var nominals = new NominalContents(article, new AddresseeContents(article));
        _right = new RightContents(article, clauses, _marks, new RightBeginnings(article, _marks, _spans, markers, nominals));
    }

    /// <summary>The contents of a cue in the order of finding; empty if it has none.</summary>
    public List<ContentCandidate> Find(CueCandidate cue)
    {
        var readings = new ContentReadings(_article, _clauses, _marks, _spans, cue);
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
