namespace StatementTracker.Models;

/// <summary>What detection in one language learned.</summary>
/// <param name="Cue">Is the word a cue.</param>
/// <param name="Content">Is the stretch the content of the cue.</param>
/// <param name="Source">Is the noun phrase, or none, its source.</param>
/// <param name="OpenPenalty">Log-odds that a stretch between boundaries must be better than what a rule of construction found.</param>
internal sealed record DetectionModels(LinearModel Cue, LinearModel Content, LinearModel Source, float OpenPenalty)
{
    public static DetectionModels Of(Language language) => throw new NotImplementedException();
}
