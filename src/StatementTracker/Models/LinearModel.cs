using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StatementTracker.Models;

/// <summary>A linear model over hashed features, compiled to one flat array: a score is a sum of as many weights as there are features.</summary>
/// <remarks>
/// <para>Immutable, thread-safe, allocates nothing.</para>
/// <para>Every sum is taken feature by feature in their order, in single precision and class by class, so that a score has the same bits on every
/// machine and however many classes are summed at once.</para>
/// <para>Slots are masked to the number of weights, which the constructor checked: no index needs to be checked again.</para>
/// </remarks>
internal sealed class LinearModel
{
    private readonly float[] _weights;
    private readonly float[] _biases;
    private readonly uint _mask;

    /// <param name="weights"><c>weights[slot * classes + class]</c>; the number of slots is a power of two.</param>
    /// <param name="biases">One a class; a binary model has one class, the positive one.</param>
    /// <exception cref="ArgumentException">The number of slots is no power of two.</exception>
    public LinearModel(float[] weights, float[] biases)
    {
        if (weights.Length % biases.Length != 0 || !BitOperations.IsPow2(weights.Length / biases.Length))
        {
            throw new ArgumentException($"{weights.Length} weights of {biases.Length} classes are no power of two of slots.", nameof(weights));
        }

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
        uint mask = _mask;
        float sum = 0;
        ref float weights = ref WeightsOf(0);
        foreach (uint feature in features)
        {
            sum += Unsafe.Add(ref weights, feature & mask);
        }

        return sum;
    }

    /// <summary>The score of every class.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        int classes = _biases.Length, first = 0;
        if (classes >= Vector256<float>.Count)
        {
            // The last eight classes begin early enough to be eight; what they share with those before, both sum alike.
            for (; first < classes; first += Vector256<float>.Count)
            {
                int at = Math.Min(first, classes - Vector256<float>.Count);
                ScoreEight(features, at).CopyTo(scores[at..]);
            }
        }

        for (; first + 3 <= classes; first += 3)
        {
            ScoreThree(features, first, scores[first..]);
        }

        for (; first < classes; first++)
        {
            scores[first] = ScoreOne(features, first);
        }
    }

    private Vector256<float> ScoreEight(ReadOnlySpan<uint> features, int first)
    {
        uint classes = (uint)_biases.Length, mask = _mask;
        Vector256<float> sum = Vector256.Create<float>(_biases.AsSpan(first));
        ref float weights = ref WeightsOf(first);
        foreach (uint feature in features)
        {
            sum += Vector256.LoadUnsafe(ref weights, (feature & mask) * classes);
        }

        return sum;
    }

    private void ScoreThree(ReadOnlySpan<uint> features, int first, Span<float> scores)
    {
        uint classes = (uint)_biases.Length, mask = _mask;
        float one = _biases[first], two = _biases[first + 1], three = _biases[first + 2];
        ref float weights = ref WeightsOf(first);
        foreach (uint feature in features)
        {
            ref float row = ref Unsafe.Add(ref weights, (feature & mask) * classes);
            one += row;
            two += Unsafe.Add(ref row, 1);
            three += Unsafe.Add(ref row, 2);
        }

        (scores[0], scores[1], scores[2]) = (one, two, three);
    }

    private float ScoreOne(ReadOnlySpan<uint> features, int first)
    {
        uint classes = (uint)_biases.Length, mask = _mask;
        float sum = _biases[first];
        ref float weights = ref WeightsOf(first);
        foreach (uint feature in features)
        {
            sum += Unsafe.Add(ref weights, (feature & mask) * classes);
        }

        return sum;
    }

    private ref float WeightsOf(int first) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_weights), first);
}
