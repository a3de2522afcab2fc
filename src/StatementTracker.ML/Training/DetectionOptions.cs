namespace StatementTracker.ML.Training;

/// <summary>How the models of detection are learned and weighed.</summary>
/// <param name="Cue">Is a word a cue.</param>
/// <param name="Content">Which stretch is the content.</param>
/// <param name="Source">Which noun phrase is the source.</param>
/// <param name="Threshold">Log-odds that a reading must score to be a statement.</param>
/// <param name="ContentWeight">How much a content that convinces less than <paramref name="ContentFloor"/> takes from the score, 0 or more.</param>
/// <param name="ContentFloor">The score from which a content convinces.</param>
/// <param name="OpenContentPenalty">
/// By how much (log-odds) a stretch between boundaries must be better than a content that a rule of construction found. Rules carry over to
/// texts unlike those of the corpus; 0 is best if the model will read texts like those it learned from.
/// </param>
/// <param name="OpenSourcePenalty">The same for sources.</param>
public sealed record DetectionOptions(
    SdcaOptions Cue, RankingOptions Content, RankingOptions Source,
    float Threshold, float ContentWeight, float ContentFloor, float OpenContentPenalty, float OpenSourcePenalty);
