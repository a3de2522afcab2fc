using StatementTracker.Models;

namespace StatementTracker.Detection;

/// <summary>Reads a cue: scores its contents and, for the best of them, its sources, and keeps the best pair.</summary>
internal sealed class CueReader(CandidateSpace space, DetectionModels models)
{
    /// <summary>How many of the best contents of a cue are read with their sources.</summary>
    private const int MaxContents = 4;

    /// <summary>Ends whose scores are remembered; the contents of a cue have fewer.</summary>
    private const int EndSlots = 64;

    private readonly FeatureVector _features = new();
    private readonly (int End, float Score)[] _ends = new (int, float)[EndSlots];
    private readonly SourceReader _sources = new(space, models);

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
        _sources.Begin();
        Reading best = default;
        float bestTotal = float.NegativeInfinity;
        for (int i = 0; i < contents.Count && i < MaxContents; i++)
        {
            (TokenRange source, float sourceScore) = _sources.Best(cue, contents[i]);
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
        _ends.AsSpan().Clear();
        ContentCandidate? before = null;
        float start = 0;
        foreach (ContentCandidate content in contents)
        {
            if (before is null || !SharesStart(before, content))
            {
                space.ContentFeatures.WriteStart(cue, content, _features);
                start = models.Content.Score(_features.Items);
            }

            float end = EndScore(cue, content);
            space.ContentFeatures.WriteJoint(cue, content, _features);
            float penalty = content.FromRule ? 0 : models.Settings.OpenContentPenalty;
            content.Score = start + end + models.Content.Sum(_features.Items) - penalty;
            before = content;
        }
    }

    /// <summary>Whether two candidates have the same features of their beginnings: they come one after the other.</summary>
    private static bool SharesStart(ContentCandidate one, ContentCandidate other) =>
        one.Head.First == other.Head.First && one.Start == other.Start && one.FromRule == other.FromRule && one.Rank == other.Rank;

    /// <summary>The score of an end; candidates that begin elsewhere have the same ends. Of two ends in one slot the later one is kept.</summary>
    private float EndScore(CueCandidate cue, ContentCandidate content)
    {
        int end = content.Tail.End;
        ref (int End, float Score) known = ref _ends[end % EndSlots];
        if (known.End != end)
        {
            space.ContentFeatures.WriteEnd(cue, content, _features);
            known = (end, models.Content.Sum(_features.Items));
        }

        return known.Score;
    }
}
