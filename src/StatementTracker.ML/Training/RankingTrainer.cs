using StatementTracker.Models;

namespace StatementTracker.ML.Training;

/// <summary>
/// Learns to choose among candidates: a conditional log-linear model (softmax over the candidates of one choice), fitted by AdaGrad with
/// feature dropout; the weights are the average over the second half of the epochs. ML.NET has no learner of this kind for hashed sparse
/// features; what it wins over a yes-or-no model of every candidate by itself is measured in this folder's README.
/// </summary>
/// <remarks>One thread and a fixed seed: the same choices give the same weights.</remarks>
internal sealed class RankingTrainer(RankingOptions options, int slotBits, int seed)
{
    private readonly float[] _weights = new float[1 << slotBits];
    private readonly float[] _squares = new float[1 << slotBits];
    private readonly float[] _sum = new float[1 << slotBits];
    private readonly uint _mask = (1u << slotBits) - 1;
    private readonly Random _random = new(seed);

    public LinearModel Train(IReadOnlyList<Choice> choices, CancellationToken cancellation)
    {
        int[] order = [.. Enumerable.Range(0, choices.Count)];
        int averaged = 0;
        for (int epoch = 1; epoch <= options.Epochs; epoch++)
        {
            _random.Shuffle(order);
            foreach (int i in order)
            {
                cancellation.ThrowIfCancellationRequested();
                Learn(choices[i]);
            }

            if (epoch * 2 > options.Epochs)
            {
                averaged++;
                System.Numerics.Tensors.TensorPrimitives.Add(_sum, _weights, _sum);
            }
        }

        System.Numerics.Tensors.TensorPrimitives.Divide(_sum, averaged, _sum);
        return new LinearModel(_sum, [0f]);
    }

    private void Learn(Choice choice)
    {
        uint[][] candidates = [.. choice.Candidates.Select(Drop)];
        float[] scores = [.. candidates.Select(Score)];
        float most = scores.Max(), all = 0, right = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = MathF.Exp(scores[i] - most);
            all += scores[i];
            right += choice.IsRight[i] ? scores[i] : 0;
        }

        for (int i = 0; i < scores.Length; i++)
        {
            float gradient = (scores[i] / all) - (choice.IsRight[i] && right > 0 ? scores[i] / right : 0);
            if (MathF.Abs(gradient) > 1e-4f)
            {
                Step(candidates[i], gradient);
            }
        }
    }

    /// <summary>Leaves features out at random, so that no single one is relied upon.</summary>
    private uint[] Drop(uint[] features) => [.. features.Where(_ => _random.NextSingle() >= options.Dropout)];

    private float Score(uint[] features)
    {
        float score = 0;
        foreach (uint feature in features)
        {
            score += _weights[feature & _mask];
        }

        return score;
    }

    private void Step(uint[] features, float gradient)
    {
        foreach (uint feature in features)
        {
            uint slot = feature & _mask;
            _squares[slot] += gradient * gradient;
            _weights[slot] -= options.LearningRate * (gradient + (options.L2 * _weights[slot])) / MathF.Sqrt(_squares[slot] + 1e-2f);
        }
    }
}
