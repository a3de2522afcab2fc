using StatementTracker.Detection;
using StatementTracker.Models;

namespace StatementTracker.ML.Training;

/// <summary>What articles teach about detection: which words are cues, which stretch is the content of each, which phrase its source.</summary>
internal sealed class DetectionExamples
{
    /// <summary>A candidate that shares less than this with the annotation (IoU) is not taken for it.</summary>
    private const double MinOverlap = 0.5;

    private readonly FeatureVector _features = new();

    public BinaryExamples Cues { get; } = new();

    public List<Choice> Contents { get; } = [];

    public List<Choice> Sources { get; } = [];

    public void Add(TrainingArticle article)
    {
        for (int i = 0; i < article.Space.Cues.Count; i++)
        {
            if (!article.IsAmbiguous(i))
            {
                Add(article, article.Space.Cues[i], article.OwnerOf(i));
            }
        }
    }

    private void Add(TrainingArticle article, CueCandidate cue, GoldStatement? gold)
    {
        article.Space.Write(cue, _features);
        Cues.Add(_features.Items, gold is not null);
        if (gold is not null && AddContents(article, cue, gold) is { } content)
        {
            AddSources(article, cue, content, gold);
        }
    }

    /// <summary>Adds the choice of the content and returns the best candidate; null if none is near the annotation.</summary>
    private ContentCandidate? AddContents(TrainingArticle article, CueCandidate cue, GoldStatement gold)
    {
        List<ContentCandidate> contents = article.Space.Contents(cue);
        double[] overlaps = [.. contents.Select(c => GoldStatement.Iou(gold.Content, article.WordsOf(c.Pieces)))];
        double best = overlaps.Length == 0 ? 0 : overlaps.Max();
        if (best < MinOverlap)
        {
            return null;
        }

        Contents.Add(new Choice([.. contents.Select(c => FeaturesOf(article.Space, cue, c))], [.. overlaps.Select(o => o >= best)]));
        return contents[Array.IndexOf(overlaps, best)];
    }

    private uint[] FeaturesOf(CandidateSpace space, CueCandidate cue, ContentCandidate content)
    {
        var all = new List<uint>(160);
        space.ContentFeatures.WriteStart(cue, content, _features);
        all.AddRange(_features.Items);
        space.ContentFeatures.WriteEnd(cue, content, _features);
        all.AddRange(_features.Items);
        space.ContentFeatures.WriteJoint(cue, content, _features);
        all.AddRange(_features.Items);
        return [.. all];
    }

    private void AddSources(TrainingArticle article, CueCandidate cue, ContentCandidate content, GoldStatement gold)
    {
        TokenRange[] sources = [.. article.Space.Sources(cue, content)];
        double[] overlaps = [.. sources.Select(s => GoldStatement.Iou(gold.Source, article.WordsOf([s])))];
        if (overlaps.Max() is var best && best >= MinOverlap)
        {
            Sources.Add(new Choice([.. sources.Select((s, i) => FeaturesOf(article.Space, cue, content, s, i == 0))], [.. overlaps.Select(o => o >= best)]));
        }
    }

    private uint[] FeaturesOf(CandidateSpace space, CueCandidate cue, ContentCandidate content, TokenRange source, bool fromRule)
    {
        space.SourceFeatures.Write(cue, content, source, fromRule, _features);
        return [.. _features.Items];
    }
}
