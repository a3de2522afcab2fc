using StatementTracker.Attribution;
using StatementTracker.Detection;
using StatementTracker.Models;
using StatementTracker.Text;

namespace StatementTracker.Classification;

/// <summary>Labels the statements of an article, after they have been attributed. Not thread-safe.</summary>
internal sealed class StatementClassifier
{
    /// <summary>
    /// By how many log-odds the content must speak against the act that the lexicon gives the cue: lexicons carry over to texts unlike those of
    /// the corpus better than words of contents do.
    /// </summary>
    private const float ActBonus = 1.5f;

    private readonly ArticleAttribution _attribution;
    private readonly ClassificationModels _models;
    private readonly ClassificationFeatures _all;
    private readonly FeatureVector _features = new();
    private readonly Dictionary<Referent, SpeakerKind> _kinds = [];

    public StatementClassifier(ArticleText article, ArticleAttribution attribution, ClassificationModels models)
    {
        _attribution = attribution;
        _models = models;
        _all = new ClassificationFeatures(article, attribution.Actors);
    }

    /// <summary>The labels of every statement, in their order.</summary>
    public StatementLabels[] Classify(List<Draft> drafts)
    {
        var labels = new StatementLabels[drafts.Count];
        Frames.Walk(drafts, _attribution.Statements, (i, frame) => (labels[i] = Classify(frame)).Channel);
        return labels;
    }

    /// <summary>The kind of an actor, the same for all that it says. What the registry says is no guess.</summary>
    public SpeakerKind KindOf(Referent actor)
    {
        if (actor.Actor is { } registered)
        {
            return registered.Kind;
        }

        if (!_kinds.TryGetValue(actor, out SpeakerKind kind))
        {
            _all.Kind.Write(actor, _features);
            _kinds[actor] = kind = _models.Kind.Classify(_features.Items);
        }

        return kind;
    }

    private StatementLabels Classify(Frame frame)
    {
        _all.Type.Write(frame.Draft, _features);
        StatementType type = _models.Type.Classify(_features.Items);
        _all.Channel.Write(frame, _features);
        Channel channel = _models.Channel.Classify(_features.Items);
        _all.Act.Write(frame, type, _features);
        SpeechAct act = _models.Act.Classify(_features.Items, frame.Draft.Cue.Word.Cue?.Act ?? SpeechAct.Assert, ActBonus);
        return new StatementLabels(type, [.. frame.Attribution.Referents.Select(KindOf)], channel, act);
    }
}
