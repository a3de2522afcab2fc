using StatementTracker.Models;

namespace StatementTracker.Detection;

/// <summary>Scores the sources of one cue. What a source shares with several contents is written once.</summary>
internal sealed class SourceReader(CandidateSpace space, DetectionModels models)
{
    /// <summary>Features of one source; room for more is made if there are more.</summary>
    private const int Features = 48;

    private readonly List<(TokenRange Source, bool Left)> _known = [];
    private readonly List<FeatureVector> _features = [];

    private readonly List<(ContentPlace Place, (TokenRange Source, float Score) Answer)> _answers = [];

    /// <summary>All that sources depend on of a content of one piece; where it ends only in front of the cue.</summary>
    private readonly record struct ContentPlace(int First, int End, int Announced, ContentStart Start);

    /// <summary>Begins with another cue.</summary>
    public void Begin()
    {
        _known.Clear();
        _answers.Clear();
    }

    /// <summary>The source of the cue with a content, empty for none, and its score. Contents that differ only in where they end behind the cue share it.</summary>
    public (TokenRange Source, float Score) Best(CueCandidate cue, ContentCandidate content)
    {
        if (content.Pieces.Count > 1)
        {
            return Choose(cue, content);
        }

        var place = new ContentPlace(content.Head.First, content.Head.First < cue.Range.First ? content.Head.End : 0, content.Announced, content.Start);
        foreach ((ContentPlace known, (TokenRange, float) answer) in _answers)
        {
            if (known == place)
            {
                return answer;
            }
        }

        (TokenRange, float) best = Choose(cue, content);
        _answers.Add((place, best));
        return best;
    }

    private (TokenRange Source, float Score) Choose(CueCandidate cue, ContentCandidate content)
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
