using StatementTracker.Models;

namespace StatementTracker.Classification;

/// <summary>Chooses one of the values of an enum: the class of a linear model with the highest score.</summary>
/// <remarks>Immutable, thread-safe, allocates nothing.</remarks>
internal sealed class Classifier<T>(LinearModel model, T[] labels)
    where T : struct, Enum
{
    public LinearModel Model => model;

    /// <summary>The labels in the order of the model's classes.</summary>
    public IReadOnlyList<T> Labels => labels;

    public T Classify(ReadOnlySpan<uint> features) => Classify(features, default, 0);

    /// <summary>The same, where another label must be better than a favoured one by so many log-odds.</summary>
    public T Classify(ReadOnlySpan<uint> features, T favoured, float bonus)
    {
        Span<float> scores = stackalloc float[model.Classes];
        model.Score(features, scores);
        if (Array.IndexOf(labels, favoured) is var index and >= 0)
        {
            scores[index] += bonus;
        }

        return labels[BestOf(scores)];
    }

    /// <summary>The likeliest label and its probability, 0 to 1.</summary>
    public (T Label, float Probability) Decide(ReadOnlySpan<uint> features)
    {
        Span<float> scores = stackalloc float[model.Classes];
        model.Score(features, scores);
        int best = BestOf(scores);
        float all = 0;
        foreach (float score in scores)
        {
            all += MathF.Exp(score - scores[best]);
        }

        return (labels[best], 1 / all);
    }

    /// <summary>The class with the highest score, the first of equal ones.</summary>
    private static int BestOf(ReadOnlySpan<float> scores)
    {
        int best = 0;
        for (int c = 1; c < scores.Length; c++)
        {
            best = scores[c] > scores[best] ? c : best;
        }

        return best;
    }
}
