namespace StatementTracker.Models;

/// <summary>How the models of detection are weighed against each other: log-odds, chosen in training, kept with the model.</summary>
/// <param name="Threshold">What a reading must score to be a statement.</param>
/// <param name="ContentWeight">How much a content that convinces less than <paramref name="ContentFloor"/> takes from the score.</param>
/// <param name="ContentFloor">The score from which a content convinces.</param>
/// <param name="OpenContentPenalty">By how much a stretch between two boundaries must be better than what a rule of construction found.</param>
/// <param name="OpenSourcePenalty">The same for sources.</param>
/// <param name="ConfidenceSlope">A reading of score s is right with the probability 1 / (1 + exp(-(slope * s + offset))).</param>
/// <param name="ConfidenceOffset">See <paramref name="ConfidenceSlope"/>.</param>
internal sealed record DetectionSettings(
    float Threshold, float ContentWeight, float ContentFloor, float OpenContentPenalty, float OpenSourcePenalty, float ConfidenceSlope, float ConfidenceOffset)
{
    /// <summary>The probability that a reading of this score is right.</summary>
    public double Confidence(float score) => 1 / (1 + Math.Exp(-((ConfidenceSlope * score) + ConfidenceOffset)));
}
