namespace StatementTracker.ML.Training;

/// <summary>How the models of labels are learned.</summary>
/// <param name="SlotBits">They have 2 to the power of this many slots: 8 to 20. Each slot has a weight for every label.</param>
/// <param name="MinExamples">Features that fewer examples have teach nothing and take no room, 1 or more.</param>
/// <param name="Type">Direct, mixed or indirect.</param>
/// <param name="Kind">The kind of a speaker.</param>
/// <param name="Channel">Where the words appeared.</param>
/// <param name="Act">What the speaker does.</param>
/// <param name="Quotation">The role of a pair of quotation marks.</param>
/// <param name="Target">Which target a statement is about.</param>
/// <param name="Stance">The side toward a target.</param>
public sealed record ClassificationOptions(
    int SlotBits, int MinExamples, ClassifierOptions Type, ClassifierOptions Kind, ClassifierOptions Channel, ClassifierOptions Act, ClassifierOptions Quotation,
    RankingOptions Target, ClassifierOptions Stance);
