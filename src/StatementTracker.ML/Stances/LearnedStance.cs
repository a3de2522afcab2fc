using StatementTracker.Classification;
using StatementTracker.Models;

namespace StatementTracker.ML.Stances;

/// <summary>What was learned in one language.</summary>
/// <param name="Classifier">The compiled model.</param>
/// <param name="Zip">The model of Microsoft.ML that it was taken out of.</param>
/// <param name="L2">The regularization that was chosen.</param>
/// <param name="Offsets">What was added to the biases of Microsoft.ML's model so that macro-F1 becomes best, a label each in the order of the classes.</param>
internal sealed record LearnedStance(Classifier<Stance> Classifier, byte[] Zip, float L2, IReadOnlyList<float> Offsets)
{
    public static LearnedStance Of(Classifier<Stance> classifier, byte[] zip, float l2, float[] offsets) =>
        new(new Classifier<Stance>(Moved(classifier.Model, offsets), [.. classifier.Labels]), zip, l2, offsets);

    private static LinearModel Moved(LinearModel model, float[] offsets)
    {
        float[] biases = model.Biases.ToArray();
        for (int c = 0; c < biases.Length; c++)
        {
            biases[c] += offsets[c];
        }

        return new LinearModel(model.Weights.ToArray(), biases);
    }
}
