using StatementTracker.Attribution;
using StatementTracker.Classification;
using StatementTracker.ML.Corpora;
using StatementTracker.ML.Evaluation;
using StatementTracker.Models;
using StatementTracker.Text;

namespace StatementTracker.ML.Training;

/// <summary>What articles teach about labels.</summary>
internal sealed class ClassificationExamples(LinearModel antecedent)
{
    private readonly FeatureVector _features = new();

    public ClassExamples<StatementType> Types { get; } = new();

    public ClassExamples<SpeakerKind> Kinds { get; } = new();

    public ClassExamples<Channel> Channels { get; } = new();

    public ClassExamples<SpeechAct> Acts { get; } = new();

    public void Add(TrainingArticle article)
    {
        var gold = new GoldDrafts(article);
        ArticleAttribution attribution = Attributor.Attribute(article.Text, gold.Drafts, ActorRegistry.BuiltIn, new AntecedentModel(antecedent));
        var features = new ClassificationFeatures(article.Text, attribution.Actors);
        Frames.Walk(gold.Drafts, attribution.Statements, (i, frame) =>
        {
            Add(features, frame, gold.Gold[i].Statement);
            return gold.Gold[i].Statement.Channel ?? frame.Attribution.Channel;
        });
    }

    private void Add(ClassificationFeatures all, Frame frame, AnnotatedStatement gold)
    {
        if (gold.Type is { } type)
        {
            all.Type.Write(frame.Draft, _features);
            Types.Add(_features.Items, type);
        }

        if (gold.Channel is { } channel)
        {
            all.Channel.Write(frame, _features);
            Channels.Add(_features.Items, channel);
        }

        if (gold.Act is { } act)
        {
            all.Act.Write(frame, gold.Type ?? StatementType.Indirect, _features);
            Acts.Add(_features.Items, act);
        }

        AddKinds(all, frame, gold);
    }

    /// <summary>A speaker teaches its kind where attribution finds whom the annotation names.</summary>
    private void AddKinds(ClassificationFeatures all, Frame frame, AnnotatedStatement gold)
    {
        for (int i = 0; i < frame.Attribution.Speakers.Count; i++)
        {
            string name = frame.Attribution.Speakers[i].Name;
            AnnotatedSpeaker? speaker = gold.Speakers.FirstOrDefault(s => NameFolding.Same(s.Name, name))
                ?? (gold.Speakers is [var single] && gold.AcceptableSpeakers.Any(other => NameFolding.Same(other, name)) ? single : null);
            if (speaker?.Kind is { } kind)
            {
                all.Kind.Write(frame.Attribution.Referents[i], _features);
                Kinds.Add(_features.Items, kind);
            }
        }
    }
}
