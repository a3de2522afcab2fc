using StatementTracker.ML.Corpora;

namespace StatementTracker.ML.Evaluation;

/// <summary>An annotated statement and the prediction that matches it.</summary>
internal sealed class StatementPair(ComparedStatement gold, ComparedStatement predicted, double iou)
{
    public AnnotatedStatement Gold => gold.Statement;

    public AnnotatedStatement Predicted => predicted.Statement;

    /// <summary>Overlap of the contents, 0.5 to 1.</summary>
    public double Iou => iou;

    public bool IsExact => iou >= Matching.Exact;

    public double SourceIou { get; } = gold.Source.Iou(predicted.Source);

    public double CueIou { get; } = gold.Cue.Iou(predicted.Cue);

    /// <summary>Whether the source is right; both without one is right too.</summary>
    public bool IsSourceRight => SourceIou >= Matching.Overlap;

    /// <summary>Whether the cues share a character; null if gold has no cue.</summary>
    public bool? IsCueFound { get; } = gold.Cue.Count == 0 ? null : gold.Cue.Shared(predicted.Cue) > 0;

    /// <summary>Whether a predicted speaker has a right name (all of them, for a joint statement); null if gold names none.</summary>
    public bool? IsSpeakerRight
    {
        get
        {
            string[] said = [.. Predicted.Speakers.Select(speaker => speaker.Name)];
            string[] accepted = [.. Gold.AcceptableSpeakers, .. Gold.Speakers.Select(speaker => speaker.Name)];
            return accepted.Length == 0 ? null
                : Gold.IsJoint ? Gold.Speakers.All(member => said.Any(name => NameFolding.Same(name, member.Name)))
                : said.Any(name => accepted.Any(right => NameFolding.Same(name, right)));
        }
    }

    /// <summary>Whether content, cue and source all overlap by at least <paramref name="threshold"/>.</summary>
    public bool IsWholeRight(double threshold) => iou >= threshold && CueIou >= threshold && SourceIou >= threshold;

    /// <summary>The predicted side toward the target that shares most words with gold's first one, else the first; neutral if there is none.</summary>
    public Stance PredictedStance => PredictedToward?.Label ?? Stance.Neutral;

    /// <summary>The same with its target and score; null if there is none.</summary>
    public AnnotatedStance? PredictedToward
    {
        get
        {
            HashSet<string> wanted = NameFolding.Words(Gold.Stances.Count > 0 ? Gold.Stances[0].Target : "");
            AnnotatedStance? best = Predicted.Stances.MaxBy(stance => NameFolding.Words(stance.Target).Count(wanted.Contains));
            return best is null || NameFolding.Words(best.Target).Overlaps(wanted) ? best : Predicted.Stances[0];
        }
    }
}
