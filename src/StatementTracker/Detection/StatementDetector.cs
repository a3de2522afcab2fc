using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>
/// Finds the statements of an article: for every cue the best reading of content and source, then the best set of readings
/// that do not contradict each other.
/// </summary>
internal sealed class StatementDetector
{
    /// <summary>Readings of one cue that lost but are shown as evidence.</summary>
    private const int MaxAlternatives = 2;

    private readonly ArticleText _article;
    private readonly ContentFinder _contents;
    private readonly SourceFinder _sources;
    private readonly CueScorer _cueScorer;
    private readonly ContentScorer _contentScorer;
    private readonly SourceScorer _sourceScorer;
    private readonly List<CueCandidate> _cues;

    private StatementDetector(ArticleText article)
    {
        _article = article;
        _cues = new CueFinder(article).Find();
        var clauses = new Clauses(article, _cues);
        _contents = new ContentFinder(article, clauses);
        _sources = new SourceFinder(article, clauses);
        var weights = Weights.Of(article.Rules);
        _cueScorer = new CueScorer(article, weights);
        _contentScorer = new ContentScorer(article, weights);
        _sourceScorer = new SourceScorer(article, weights);
    }

    /// <summary>The statements in the order of their contents, with <see cref="Draft.Parent"/> set.</summary>
    public static List<Draft> Detect(ArticleText article)
    {
        var detector = new StatementDetector(article);
        var drafts = new List<Draft>();
        foreach (CueCandidate cue in detector._cues)
        {
            if (detector.Read(cue) is { } draft)
            {
                drafts.Add(draft);
            }
        }

        return new Selection(article, drafts).Run();
    }

    /// <summary>Every content considered for every cue, before any choice: what a choice can be right about at best.</summary>
    internal static IEnumerable<(CueCandidate Cue, ContentCandidate Content, TokenRange Source)> Candidates(ArticleText article)
    {
        var detector = new StatementDetector(article);
        return detector._cues.SelectMany(cue => detector._contents.Find(cue).Select(content => (cue, content, detector._sources.Find(cue, content))));
    }

    private Draft? Read(CueCandidate cue)
    {
        List<ContentCandidate> contents = _contents.Find(cue);
        if (contents.Count == 0)
        {
            return null;
        }

        float cueScore = _cueScorer.Score(cue);
        ContentCandidate? best = null;
        TokenRange bestSource = default;
        foreach (ContentCandidate content in contents)
        {
            TokenRange source = _sources.Find(cue, content);
            content.Score = cueScore + _contentScorer.Score(cue, content) + _sourceScorer.Score(cue, source);
            if (best is null || content.Score > best.Score)
            {
                best = content;
                bestSource = source;
            }
        }

        if (best is null || best.Score <= 0)
        {
            return null;
        }

        var draft = new Draft { Cue = cue, Source = bestSource, Content = best.Pieces, Rule = RuleName(cue, best, bestSource), Score = best.Score, Relay = _sources.RelayOf(cue, best) };
        AddAlternatives(draft, contents, best);
        AddRepairs(draft, best);
        return draft;
    }

    private static string RuleName(CueCandidate cue, ContentCandidate content, TokenRange source)
    {
        string contentName = content.Start.ToString();
        bool left = content.Pieces[0].First < cue.Range.First;
        string sourceName = source.IsEmpty ? "" : "source";
        bool sourceFirst = source.First < cue.Range.First;
        IEnumerable<string> parts = left
            ? sourceFirst ? ["content", sourceName, "cue"] : ["content", "cue", sourceName]
            : sourceFirst ? [sourceName, "cue", "content"] : ["cue", sourceName, "content"];
        return string.Join('-', parts.Where(p => p.Length > 0)) + "/" + cue.Type.ToString().ToLowerInvariant() + "/" + contentName.ToLowerInvariant();
    }

    private void AddAlternatives(Draft draft, List<ContentCandidate> contents, ContentCandidate best)
    {
        foreach (ContentCandidate other in contents.Where(c => c != best).OrderByDescending(c => c.Score).Take(MaxAlternatives))
        {
            var span = new TextSpan(_article.Tokens[other.Pieces[0].First].Start, _article.Tokens[other.Pieces[^1].End - 1].End);
            draft.Alternatives.Add(new Alternative(RuleName(draft.Cue, other, draft.Source), span, other.Score));
        }
    }

    /// <summary>Every quotation mark that was missing, swapped or of another convention is told.</summary>
    private void AddRepairs(Draft draft, ContentCandidate content)
    {
        foreach (TokenRange piece in content.Pieces)
        {
            int pair = _article.Tokens[piece.First].Quotation;
            if (pair >= 0 && _article.Quotations[pair].First == piece.First && _article.Quotations[pair].Repair is var repair and not QuoteRepair.None)
            {
                draft.Notes.Add($"quotation marks {repair.ToString().ToLowerInvariant()}");
            }
        }
    }
}
