using StatementTracker.Formats;
using StatementTracker.ML.Evaluation;

namespace StatementTracker.ML.Stances;

/// <summary>How the sides told of rows compare with their labels.</summary>
/// <remarks>Labels are named as in files: support, oppose, neutral.</remarks>
public sealed class StanceScores
{
    /// <summary>All rows.</summary>
    public ConfusionMatrix All { get; } = new();

    /// <summary>Rows whose target occurs in the rows learned from.</summary>
    public ConfusionMatrix SeenTargets { get; } = new();

    /// <summary>Rows with other targets.</summary>
    public ConfusionMatrix UnseenTargets { get; } = new();

    /// <summary>Rows whose text, with another target or the same, is among the rows learned from; they are easier.</summary>
    public ConfusionMatrix SeenTexts { get; } = new();

    /// <summary>Rows with other texts.</summary>
    public ConfusionMatrix UnseenTexts { get; } = new();

    /// <summary>The mean F1 of support and oppose over all rows, each counting the same: the measure of shared tasks on stance.</summary>
    public double SidesF1 => SidesF1Of(All);

    internal static double SidesF1Of(ConfusionMatrix matrix) => (matrix.Of(EnumNames.Of(Stance.Support)).F1 + matrix.Of(EnumNames.Of(Stance.Oppose)).F1) / 2;

    internal void Add(Stance gold, Stance predicted, bool isTargetSeen, bool isTextSeen)
    {
        foreach (ConfusionMatrix matrix in new[] { All, isTargetSeen ? SeenTargets : UnseenTargets, isTextSeen ? SeenTexts : UnseenTexts })
        {
            matrix.Add(EnumNames.Of(gold), EnumNames.Of(predicted));
        }
    }
}
