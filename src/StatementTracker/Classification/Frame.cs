using StatementTracker.Detection;

namespace StatementTracker.Classification;

/// <summary>A statement among the others of its article, as the models of its labels see it.</summary>
/// <param name="Draft">What was detected.</param>
/// <param name="Attribution">Whom it was attributed to.</param>
/// <param name="Previous">The statement before it that stands in no other's content; null for the first one.</param>
/// <param name="PreviousChannel">The channel of that statement.</param>
internal sealed record Frame(Draft Draft, Attribution.Attribution Attribution, Frame? Previous, Channel PreviousChannel)
{
    /// <summary>Whether the speakers are those of the statement before, or among them.</summary>
    public bool IsSameSpeaker => Previous is not null && Attribution.Referents.Count > 0 && Attribution.Referents.TrueForAll(Previous.Attribution.Referents.Contains);
}
