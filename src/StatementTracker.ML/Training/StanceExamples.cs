using StatementTracker.Classification;
using StatementTracker.Detection;
using StatementTracker.ML.Corpora;
using StatementTracker.ML.Evaluation;
using StatementTracker.Models;
using StatementTracker.Stances;
using StatementTracker.Text;

namespace StatementTracker.ML.Training;

/// <summary>What articles teach about sides: which target each statement is about, and the side toward every annotated target.</summary>
internal sealed class StanceExamples
{
    private readonly FeatureVector _features = new();

    /// <summary>Among the targets of a statement, those that share words with the annotated one are right.</summary>
    public List<Choice> Targets { get; } = [];

    public ClassExamples<Stance> Stances { get; } = new();

    /// <summary>Adds the annotated statements of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="statements">Its annotated statements.</param>
    /// <param name="contexts">One each, as they will be seen: with a predicted act.</param>
    public void Add(ArticleText article, IReadOnlyList<AnnotatedStatement> statements, IReadOnlyList<StanceContext> contexts)
    {
        var finder = new TargetFinder(article, new NamedTargets(article, ActorRegistry.BuiltIn, TopicTable.Empty));
        var targets = new TargetFeatures(article);
        var stances = new StanceFeatures(article, new WordBag(article));
        for (int i = 0; i < statements.Count; i++)
        {
            if (statements[i].Stances.Count > 0)
            {
                Add(article, statements[i], contexts[i], finder.Find(contexts[i].Content), targets, stances);
            }
        }
    }

    private void Add(ArticleText article, AnnotatedStatement gold, StanceContext context, List<Target> targets, TargetFeatures choice, StanceFeatures sides)
    {
        string[] names = [.. targets.Select(target => TargetText.Of(article, target))];
        int[] shared = [.. names.Select(name => Shared(name, gold.Stances[0].Target))];
        if (shared.Max() > 0)
        {
            Targets.Add(new Choice([.. targets.Select((target, i) => Write(features => choice.Write(context, target, i, features)))], [.. shared.Select(count => count == shared.Max())]));
        }

        Target main = targets[Array.IndexOf(shared, shared.Max())];
        Stances.Add(Write(features => sides.Write(context, main, true, features)), gold.Stances[0].Label);
        foreach (AnnotatedStance other in gold.Stances.Skip(1))
        {
            Target target = Mentioned(article, context, other.Target);
            if (!target.Range.IsEmpty && target.Range != main.Range)
            {
                Stances.Add(Write(features => sides.Write(context, target, false, features)), other.Label);
            }
        }
    }

    /// <summary>Where a content names a target; an empty range if it does not.</summary>
    private static Target Mentioned(ArticleText article, StanceContext context, string name)
    {
        foreach (TokenRange piece in context.Content)
        {
            if (MentionFinder.FindWithin(article, piece, name) is { IsEmpty: false } range)
            {
                return new Target(TargetType.Actor, range, NameKey.HashOf(name));
            }
        }

        return default;
    }

    /// <summary>How many words two names share; words count as shared that begin with the same four letters.</summary>
    private static int Shared(string name, string gold)
    {
        HashSet<string> wanted = [.. NameFolding.Words(gold).Select(Beginning)];
        return NameFolding.Words(name).Select(Beginning).Distinct().Count(wanted.Contains);
    }

    private static string Beginning(string word) => word[..Math.Min(4, word.Length)];

    private uint[] Write(Action<FeatureVector> write)
    {
        write(_features);
        return _features.Items.ToArray();
    }
}
