namespace StatementTracker.ML.Stances;

/// <summary>
/// Finds what to add to the scores of labels so that their mean F1 becomes best: a learner of probabilities says a rare label too seldom for that measure.
/// </summary>
internal static class LabelOffsets
{
    /// <summary>The offsets tried for each label but the first, log-odds.</summary>
    private const float Most = 1.5f, Step = 0.1f;

    /// <summary>What a log-odds must win, so that a few rows do not move much.</summary>
    private const double Cost = 0.002;

    /// <summary>The offsets, a class each (the first is 0), and the mean F1 with them.</summary>
    /// <param name="scores">The scores of each row, a class each; three classes.</param>
    /// <param name="gold">The class of each row.</param>
    public static (float[] Offsets, double MacroF1) Of(IReadOnlyList<float[]> scores, IReadOnlyList<int> gold)
    {
        int steps = (int)MathF.Round(Most / Step);
        (float[] Offsets, double MacroF1, double Value) best = ([0, 0, 0], 0, double.NegativeInfinity);
        for (int second = -steps; second <= steps; second++)
        {
            for (int third = -steps; third <= steps; third++)
            {
                float[] offsets = [0, second * Step, third * Step];
                double macro = MacroF1(scores, gold, offsets), value = macro - (Cost * (Math.Abs(offsets[1]) + Math.Abs(offsets[2])));
                best = value > best.Value ? (offsets, macro, value) : best;
            }
        }

        return (best.Offsets, best.MacroF1);
    }

    /// <summary>The class with the highest score.</summary>
    public static int Best(ReadOnlySpan<float> scores, ReadOnlySpan<float> offsets)
    {
        int best = 0;
        for (int c = 1; c < scores.Length; c++)
        {
            best = scores[c] + offsets[c] > scores[best] + offsets[best] ? c : best;
        }

        return best;
    }

    private static double MacroF1(IReadOnlyList<float[]> scores, IReadOnlyList<int> gold, float[] offsets)
    {
        Span<int> right = stackalloc int[offsets.Length], said = stackalloc int[offsets.Length], there = stackalloc int[offsets.Length];
        for (int i = 0; i < gold.Count; i++)
        {
            int predicted = Best(scores[i], offsets);
            said[predicted]++;
            there[gold[i]]++;
            right[predicted] += predicted == gold[i] ? 1 : 0;
        }

        double sum = 0;
        int labels = 0;
        for (int c = 0; c < offsets.Length; c++)
        {
            labels += there[c] > 0 ? 1 : 0;
            sum += there[c] > 0 ? 2.0 * right[c] / (said[c] + there[c]) : 0;
        }

        return labels == 0 ? 0 : sum / labels;
    }
}
