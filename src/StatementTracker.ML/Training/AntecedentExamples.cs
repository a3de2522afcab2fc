using StatementTracker.Attribution;
using StatementTracker.Detection;
using StatementTracker.ML.Corpora;
using StatementTracker.ML.Evaluation;
using StatementTracker.Models;

namespace StatementTracker.ML.Training;

/// <summary>What articles teach about antecedents: attribution runs on the annotated statements, and at every choice the annotation says who is right.</summary>
internal sealed class AntecedentExamples
{
    public List<Choice> Choices { get; } = [];

    public void Add(TrainingArticle article)
    {
        var gold = new GoldDrafts(article);
        Attributor.Attribute(article.Text, gold.Drafts, ActorRegistry.Empty, new Teacher(gold, Choices));
    }

    /// <summary>Notes every choice and answers rightly, so that later choices see the right history.</summary>
    private sealed class Teacher(GoldDrafts gold, List<Choice> choices) : IAntecedentChooser
    {
        private readonly FeatureVector _features = new();

        public int Choose(Anaphor anaphor, List<Antecedent> candidates, AntecedentFeatures features)
        {
            AnnotatedStatement statement = gold.Gold[gold.Drafts.IndexOf(anaphor.Draft)].Statement;
            bool[] isRight = [.. candidates.Select(c => c.Referents.Count > 0 && IsRight(c.Referents, statement))];
            if (!Array.Exists(isRight, right => right))
            {
                // Nobody known is right: the candidate that introduces somebody is, if there is one.
                isRight = [.. candidates.Select(c => c.Referents.Count == 0)];
            }

            int answer = Array.IndexOf(isRight, true);
            if (answer < 0)
            {
                return Math.Max(0, candidates.FindIndex(c => c.IsRuled));
            }

            choices.Add(new Choice([.. candidates.Select((_, i) => FeaturesOf(anaphor, candidates, i, features))], isRight));
            return answer;
        }

        private uint[] FeaturesOf(Anaphor anaphor, List<Antecedent> candidates, int candidate, AntecedentFeatures features)
        {
            features.Write(anaphor, candidates, candidate, _features);
            return [.. _features.Items];
        }

        private static bool IsRight(List<Referent> referents, AnnotatedStatement statement) => statement.IsJoint
            ? referents.Count > 1 && statement.Speakers.All(member => referents.Exists(r => NameFolding.Same(r.Name, member.Name)))
            : referents is [var referent] && statement.AcceptableSpeakers.Concat(statement.Speakers.Select(s => s.Name)).Any(name => NameFolding.Same(referent.Name, name));
    }
}
