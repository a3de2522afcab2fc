using StatementTracker.Models;

namespace StatementTracker.Detection;

/// <summary>Scores the sources of one cue. What a source shares with several contents is written once.</summary>
internal sealed class SourceReader(CandidateSpace space, DetectionModels models)
{
    /// <summary>Features of one source; room for more is made if there are more.</summary>
    private const int Features = 48;

    private readonly List<(TokenRange Source, bool Left)> _known = [];
    private readonly List<FeatureVector> _features = [];

    /// <summary>Begins with another cue.</summary>
    public void Begin() => _known.Clear();

    /// <summary>The source of the cue with a content, empty for none, and its score.</summary>
    public (TokenRange Source, float Score) Best(CueCandidate cue, ContentCandidate content)
    {
        List<TokenRange> sources = space.Sources(cue, content);
        TokenRange best = default;
        float bestScore = float.NegativeInfinity;
        for (int i = 0; i < sources.Count; i++)
        {
            FeatureVector features = FeaturesOf(cue, content.Head.First < cue.Range.First, sources[i]);
            space.SourceFeatures.Complete(cue, content, sources[i], i == 0, features);
            if (models.Source.Score(features.Items) - (i == 0 ? 0 : models.Settings.OpenSourcePenalty) is var score && score > bestScore)
            {
                (best, bestScore) = (sources[i], score);
            }
        }

        return (best, bestScore);
    }

    private FeatureVector FeaturesOf(CueCandidate cue, bool left, TokenRange source)
    {
        int index = _known.IndexOf((source, left));
        if (index >= 0)
        {
            return _features[index];
        }

        if (_known.Count == _features.Count)
        {
            _features.Add(new FeatureVector(Features));
        }

        FeatureVector features = _features[_known.Count];
        space.SourceFeatures.WriteShared(cue, left, source, features);
        _known.Add((source, left));
        return features;
    }
}
