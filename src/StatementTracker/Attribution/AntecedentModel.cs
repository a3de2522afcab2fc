using StatementTracker.Models;

namespace StatementTracker.Attribution;

/// <summary>Chooses the antecedent that scores best. Not thread-safe.</summary>
internal sealed class AntecedentModel(LinearModel model) : IAntecedentChooser
{
    private readonly FeatureVector _features = new();

    public int Choose(Anaphor anaphor, List<Antecedent> candidates, AntecedentFeatures features)
    {
        int best = 0;
        float bestScore = float.NegativeInfinity;
        for (int i = 0; i < candidates.Count; i++)
        {
            features.Write(anaphor, candidates, i, _features);
            if (model.Score(_features.Items) is var score && score > bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        return best;
    }
}
