using StatementTracker.Classification;
using StatementTracker.Models;
using StatementTracker.Text;

namespace StatementTracker.Stances;

/// <summary>Tells the sides of the statements of one article. Not thread-safe.</summary>
internal sealed class StanceReader
{
    private readonly ArticleText _article;
    private readonly StanceModels _models;
    private readonly TargetFinder _finder;
    private readonly TargetFeatures _targets;
    private readonly StanceFeatures _stances;
    private readonly FeatureVector _features = new();

    public StanceReader(ArticleText article, StanceModels models, ActorRegistry actors, TopicTable topics)
    {
        _article = article;
        _models = models;
        _finder = new TargetFinder(article, new NamedTargets(article, actors, topics));
        _targets = new TargetFeatures(article);
        _stances = new StanceFeatures(article, new WordBag(article));
    }

    /// <summary>The sides toward what the statement is about, which comes first, and toward every other actor and topic in its content.</summary>
    public IReadOnlyList<StanceToward> Read(StanceContext context)
    {
        List<Target> targets = _finder.Find(context.Content);
        int main = MainOf(context, targets);
        var stances = new List<StanceToward> { Toward(context, targets[main], isMain: true) };
        for (int i = 0; i < targets.Count; i++)
        {
            if (i != main && targets[i].Type is TargetType.Actor or TargetType.Name or TargetType.Topic)
            {
                stances.Add(Toward(context, targets[i], isMain: false));
            }
        }

        return stances;
    }

    private int MainOf(StanceContext context, List<Target> targets)
    {
        int best = 0;
        float most = float.NegativeInfinity;
        for (int i = 0; i < targets.Count && targets.Count > 1; i++)
        {
            _targets.Write(context, targets[i], i, _features);
            if (_models.Target.Score(_features.Items) is var score && score > most)
            {
                (best, most) = (i, score);
            }
        }

        return best;
    }

    private StanceToward Toward(StanceContext context, Target target, bool isMain)
    {
        _stances.Write(context, target, isMain, _features);
        (Stance label, float probability) = _models.Label.Decide(_features.Items);
        return new StanceToward(TargetText.Of(_article, target), label, probability);
    }
}
