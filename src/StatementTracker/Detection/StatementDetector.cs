using StatementTracker.Models;
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

    private readonly CandidateSpace _space;
    private readonly CueReader _reader;
    private readonly DetectionModels _models;

    private StatementDetector(CandidateSpace space, DetectionModels models)
    {
        _space = space;
        _reader = new CueReader(_space, models);
        _models = models;
    }

    private ArticleText Article => _space.Article;

    /// <summary>The statements in the order of their contents, with <see cref="Draft.Parent"/> set.</summary>
    public static List<Draft> Detect(ArticleText article, DetectionModels models)
    {
        using var space = new CandidateSpace(article);
        var detector = new StatementDetector(space, models);
        var drafts = new List<Draft>();
        foreach (CueCandidate cue in detector._space.Cues)
        {
            if (detector.Read(cue) is { } draft)
            {
                drafts.Add(draft);
            }
        }

        return new Selection(article, drafts).Run();
    }

    private Draft? Read(CueCandidate cue)
    {
        if (_reader.Read(cue, out List<ContentCandidate> contents) is not { } reading)
        {
            return null;
        }

        DetectionSettings settings = _models.Settings;
        float score = reading.CueScore + (settings.ContentWeight * MathF.Min(0, reading.ContentScore - settings.ContentFloor));
        if (score <= settings.Threshold)
        {
            return null;
        }

        ContentCandidate best = reading.Content;
        var draft = new Draft { Cue = cue, Source = reading.Source, Content = [.. best.Pieces], Rule = RuleNames.Of(cue, best, reading.Source), Score = score, Relay = _space.RelayOf(cue, best) };
        AddAlternatives(draft, contents, best);
        AddRepairs(draft, best);
        return draft;
    }

    private void AddAlternatives(Draft draft, List<ContentCandidate> contents, ContentCandidate best)
    {
        for (int i = 0; i < contents.Count && draft.Alternatives.Count < MaxAlternatives; i++)
        {
            if (contents[i] is var other && other != best)
            {
                var span = new TextSpan(Article.Tokens[other.Head.First].Start, Article.Tokens[other.Tail.End - 1].End);
                draft.Alternatives.Add(new Alternative(RuleNames.Of(draft.Cue, other, draft.Source), span, other.Score));
            }
        }
    }

    /// <summary>Every quotation mark that was missing, swapped or of another convention is told.</summary>
    private void AddRepairs(Draft draft, ContentCandidate content)
    {
        foreach (TokenRange piece in content.Pieces)
        {
            int pair = Article.Tokens[piece.First].Quotation;
            if (pair >= 0 && Article.Quotations[pair].First == piece.First && Article.Quotations[pair].Repair is var repair and not QuoteRepair.None)
            {
                draft.Notes.Add($"quotation marks {repair.ToString().ToLowerInvariant()}");
            }
        }
    }
}
