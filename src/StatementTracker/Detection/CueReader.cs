using StatementTracker.Models;

namespace StatementTracker.Detection;

/// <summary>Reads a cue: scores its contents and, for the best of them, its sources, and keeps the best pair.</summary>
internal sealed class CueReader(CandidateSpace space, DetectionModels models)
{
    /// <summary>Words less likely to attribute than this (log-odds) are not read any further.</summary>
    private const float CueFloor = -3f;

    /// <summary>How many of the best contents of a cue are read with their sources.</summary>
    private const int MaxContents = 4;

    private readonly FeatureVector _features = new();

    /// <summary>The best reading, or null for a word that cannot attribute or has nothing that it could; <paramref name="contents"/> come best first.</summary>
    public Reading? Read(CueCandidate cue, out List<ContentCandidate> contents)
    {
        contents = [];
        space.Write(cue, _features);
        float cueScore = models.Cue.Score(_features.Items);
        if (cueScore < CueFloor)
        {
            return null;
        }

        contents = space.Contents(cue);
        foreach (ContentCandidate content in contents)
        {
            content.Score = ScoreOf(cue, content);
        }

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
                ContentCandidate? other = contents.Count > 1 ? contents[i == 0 ? 1 : 0] : null;
                best = new Reading(cue, contents[i], source, cueScore, contents[i].Score, sourceScore, other is null ? 8 : contents[i].Score - other.Score);
                bestTotal = total;
            }
        }

        return best;
    }

    private float ScoreOf(CueCandidate cue, ContentCandidate content)
    {
        space.ContentFeatures.WriteStart(cue, content, _features);
        float score = models.Content.Score(_features.Items);
        space.ContentFeatures.WriteEnd(cue, content, _features);
        score += models.Content.Sum(_features.Items);
        space.ContentFeatures.WriteJoint(cue, content, _features);
        return score + models.Content.Sum(_features.Items) - (content.FromRule ? 0 : models.Settings.OpenContentPenalty);
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
