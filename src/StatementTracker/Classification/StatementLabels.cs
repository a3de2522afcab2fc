namespace StatementTracker.Classification;

/// <summary>The labels of one statement.</summary>
/// <param name="Type">How much of it stands in quotation marks.</param>
/// <param name="Kinds">The kind of every speaker, in their order.</param>
/// <param name="Channel">Where it appeared.</param>
/// <param name="Act">What the speaker does by it.</param>
internal sealed record StatementLabels(StatementType Type, IReadOnlyList<SpeakerKind> Kinds, Channel Channel, SpeechAct Act);
