using StatementTracker.Detection;

namespace StatementTracker.ML.Training;

/// <summary>The annotated statements of an article as detection would hand them on, so that later stages learn from what is right.</summary>
internal sealed class GoldDrafts
{
    private GoldDrafts(List<Draft> drafts, List<GoldStatement> gold)
    {
        Drafts = drafts;
        Gold = gold;
    }

    /// <summary>In the order that detection keeps, with parents set.</summary>
    public List<Draft> Drafts { get; }

    /// <summary>The statement of each draft.</summary>
    public List<GoldStatement> Gold { get; }

    /// <summary>Statements whose cue is no candidate are left out.</summary>
    public static GoldDrafts Of(TrainingArticle article)
    {
        var pairs = new List<(Draft Draft, GoldStatement Gold)>();
        for (int i = 0; i < article.Space.Cues.Count; i++)
        {
            if (article.OwnerOf(i) is { } gold)
            {
                pairs.Add((DraftOf(article.Space.Cues[i], gold), gold));
            }
        }

        pairs.Sort((a, b) => a.Draft.First != b.Draft.First ? a.Draft.First.CompareTo(b.Draft.First) : b.Draft.Extent.End.CompareTo(a.Draft.Extent.End));
        SetParents(pairs);
        return new GoldDrafts([.. pairs.Select(p => p.Draft)], [.. pairs.Select(p => p.Gold)]);
    }

    private static Draft DraftOf(CueCandidate cue, GoldStatement gold) => new()
    {
        Cue = cue,
        Content = RangesOf(gold.Content),
        Source = gold.Source.Count == 0 ? default : new TokenRange(gold.Source.Min(), gold.Source.Max() + 1),
        Rule = "annotated",
        Score = 0,
    };

    /// <summary>Runs of words; a gap of marks does not end a run.</summary>
    private static List<TokenRange> RangesOf(HashSet<int> words)
    {
        const int longestGap = 3;
        var ranges = new List<TokenRange>();
        foreach (int word in words.Order())
        {
            if (ranges.Count > 0 && word - ranges[^1].End < longestGap)
            {
                ranges[^1] = new TokenRange(ranges[^1].First, word + 1);
            }
            else
            {
                ranges.Add(new TokenRange(word, word + 1));
            }
        }

        return ranges;
    }

    private static void SetParents(List<(Draft Draft, GoldStatement Gold)> pairs)
    {
        foreach ((Draft draft, GoldStatement gold) in pairs)
        {
            draft.Parent = gold.Statement.Parent is null ? -1 : pairs.FindIndex(p => p.Gold.Statement.Id == gold.Statement.Parent);
        }
    }
}
