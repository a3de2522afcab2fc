using StatementTracker.Models;

namespace StatementTracker.Detection;

/// <summary>Reads a cue: scores its contents and, for the best of them, its sources, and keeps the best pair.</summary>
internal sealed class CueReader(CandidateSpace space, DetectionModels models)
{
    /// <summary>How many of the best contents of a cue are read with their sources.</summary>
    private const int MaxContents = 4;

    private readonly FeatureVector _features = new(), _endFeatures = new();
    private readonly List<(int End, float Score)> _ends = [];

    /// <summary>The best reading, or null for a word that cannot attribute or has nothing that it could; <paramref name="contents"/> come best first.</summary>
    public Reading? Read(CueCandidate cue, out List<ContentCandidate> contents)
    {
        contents = [];
        space.Write(cue, _features);
        float cueScore = models.Cue.Score(_features.Items);
        // A content only takes from the score.
        if (cueScore <= models.Settings.Threshold)
        {
            return null;
        }

        contents = space.Contents(cue);
        Score(cue, contents);
        contents.Sort((a, b) => b.Score.CompareTo(a.Score));
        return contents.Count == 0 ? null : Best(cue, contents, cueScore);
    }

    private Reading Best(CueCandidate cue, List<ContentCandidate> contents, float cueScore)
    {
        Reading best = default;
        float bestTotal = float.NegativeInfinity;
        for (int i = 0; i < contents.Count && i < MaxContents; i++)
        {
            (TokenRange source, float sourceScore) = BestSource(cue, contents[i]);
            if (contents[i].Score + sourceScore is var total && total > bestTotal)
            {
                best = new Reading(cue, contents[i], source, cueScore, contents[i].Score);
                bestTotal = total;
            }
        }

        return best;
    }

    private void Score(CueCandidate cue, List<ContentCandidate> contents)
    {
        _ends.Clear();
        ContentCandidate? before = null;
        float start = 0;
        foreach (ContentCandidate content in contents)
        {
            if (before is null || !SharesStart(before, content))
            {
                space.ContentFeatures.WriteStart(cue, content, _features);
                start = models.Content.Score(_features.Items);
            }

            space.ContentFeatures.WriteJoint(cue, content, _features);
            float penalty = content.FromRule ? 0 : models.Settings.OpenContentPenalty;
            content.Score = start + EndScore(cue, content) + models.Content.Sum(_features.Items) - penalty;
            before = content;
        }
    }

    /// <summary>Whether two candidates have the same features of their beginnings: they come one after the other.</summary>
    private static bool SharesStart(ContentCandidate one, ContentCandidate other) =>
        one.Head.First == other.Head.First && one.Start == other.Start && one.FromRule == other.FromRule && one.Rank == other.Rank;

    /// <summary>The score of an end; candidates that begin elsewhere have the same ends.</summary>
    private float EndScore(CueCandidate cue, ContentCandidate content)
    {
        int end = content.Tail.End;
        foreach ((int known, float score) in _ends)
        {
            if (known == end)
            {
                return score;
            }
        }

        space.ContentFeatures.WriteEnd(cue, content, _endFeatures);
        float sum = models.Content.Sum(_endFeatures.Items);
        _ends.Add((end, sum));
        return sum;
    }

    private (TokenRange Source, float Score) BestSource(CueCandidate cue, ContentCandidate content)
    {
        List<TokenRange> sources = space.Sources(cue, content);
        TokenRange best = default;
        float bestScore = float.NegativeInfinity;
        for (int i = 0; i < sources.Count; i++)
        {
            space.SourceFeatures.Write(cue, content, sources[i], i == 0, _features);
            if (models.Source.Score(_features.Items) - (i == 0 ? 0 : models.Settings.OpenSourcePenalty) is var score && score > bestScore)
            {
                (best, bestScore) = (sources[i], score);
            }
        }

        return (best, bestScore);
    }
}
