namespace StatementTracker.Models;

/// <summary>A linear model over hashed features, compiled to one flat array: a score is a sum of as many weights as there are features.</summary>
/// <remarks>Immutable, thread-safe, allocates nothing.</remarks>
internal sealed class LinearModel
{
    private readonly float[] _weights;
    private readonly float[] _biases;
    private readonly uint _mask;

    /// <param name="weights"><c>weights[slot * classes + class]</c>; the number of slots is a power of two.</param>
    /// <param name="biases">One a class; a binary model has one class, the positive one.</param>
    public LinearModel(float[] weights, float[] biases)
    {
        _weights = weights;
        _biases = biases;
        _mask = (uint)(weights.Length / biases.Length) - 1;
    }

    public int Classes => _biases.Length;

    public int Slots => (int)_mask + 1;

    public ReadOnlySpan<float> Weights => _weights;

    public ReadOnlySpan<float> Biases => _biases;

    /// <summary>The slot of a feature in a model of this size.</summary>
    public static int SlotOf(uint feature, int slots) => (int)(feature & (uint)(slots - 1));

    /// <summary>The log-odds of a binary model.</summary>
    public float Score(ReadOnlySpan<uint> features) => _biases[0] + Sum(features);

    /// <summary>What a part of a decision's features adds to the score of a binary model.</summary>
    public float Sum(ReadOnlySpan<uint> features)
    {
        float score = 0;
        foreach (uint feature in features)
        {
            score += _weights[feature & _mask];
        }

        return score;
    }

    /// <summary>The score of every class.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        _biases.CopyTo(scores);
        int classes = _biases.Length;
        foreach (uint feature in features)
        {
            ReadOnlySpan<float> row = _weights.AsSpan((int)(feature & _mask) * classes, classes);
            for (int c = 0; c < row.Length; c++)
            {
                scores[c] += row[c];
            }
        }
    }
}
