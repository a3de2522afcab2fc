using StatementTracker.Detection;
using StatementTracker.Languages;

namespace StatementTracker.ML.Training;

/// <summary>The annotated statements of an article as if they had been detected, so that later stages learn from what they will see.</summary>
internal sealed class GoldDrafts
{
    private readonly TrainingArticle _article;

    public GoldDrafts(TrainingArticle article)
    {
        _article = article;
        Gold = [.. article.Gold.OrderBy(g => g.Content.Min()).ThenByDescending(g => g.Content.Count)];
        Drafts = [.. Gold.Select(DraftOf)];
        for (int i = 0; i < Drafts.Count; i++)
        {
            string? parent = Gold[i].Statement.Parent;
            Drafts[i].Parent = parent is null ? -1 : Gold.FindIndex(g => g.Statement.Id == parent);
        }
    }

    public List<GoldStatement> Gold { get; }

    /// <summary>One a statement, in the order of the contents.</summary>
    public List<Draft> Drafts { get; }

    private Draft DraftOf(GoldStatement gold)
    {
        List<TokenRange> cues = Runs(gold.Cue), content = Runs(gold.Content), source = Runs(gold.Source);
        CueCandidate cue = CueOf(gold, cues, content);
        return new Draft
        {
            Cue = cue,
            SecondCue = cues.Find(r => !r.Overlaps(cue.Range)),
            Source = source.Count == 0 ? default : new TokenRange(source[0].First, source[^1].End),
            Content = content,
            Rule = "",
            Score = 0,
            Relay = _article.Space.RelayOf(cue, new ContentCandidate { Start = ContentStart.Complementizer, Pieces = content, Announced = content[0].First }),
        };
    }

    /// <summary>The candidate that detection has for the cue, else the annotated words, else (where only marks attribute) the word in front of the content.</summary>
    private CueCandidate CueOf(GoldStatement gold, List<TokenRange> cues, List<TokenRange> content)
    {
        for (int i = 0; i < _article.Space.Cues.Count; i++)
        {
            if (_article.OwnerOf(i) == gold)
            {
                return _article.Space.Cues[i];
            }
        }

        TokenRange range = cues.Count > 0 ? cues[0] : new TokenRange(Math.Max(0, content[0].First - 1), Math.Max(1, content[0].First));
        Word word = _article.Text.Tokens[range.First].Word;
        return new CueCandidate(range, word.Is(WordClasses.CueParticiple) ? CueType.Participle : word.Is(WordClasses.CueMarker) ? CueType.Marker : CueType.Verb, word);
    }

    /// <summary>Words one behind the other as ranges; marks between two words do not part them.</summary>
    private List<TokenRange> Runs(HashSet<int> words)
    {
        var runs = new List<TokenRange>();
        foreach (int token in words.Order())
        {
            if (runs.Count > 0 && Joins(runs[^1].End, token))
            {
                runs[^1] = new TokenRange(runs[^1].First, token + 1);
            }
            else
            {
                runs.Add(new TokenRange(token, token + 1));
            }
        }

        return runs;
    }

    private bool Joins(int end, int token)
    {
        for (int i = end; i < token; i++)
        {
            if (_article.Text.Tokens[i].Kind is Text.TokenKind.Word or Text.TokenKind.Number)
            {
                return false;
            }
        }

        return true;
    }
}
