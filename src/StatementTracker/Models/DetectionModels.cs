namespace StatementTracker.Models;

/// <summary>What detection in one language learned, and how its parts are weighed.</summary>
/// <param name="Cue">Is the word a cue.</param>
/// <param name="Content">Which stretch is the content of the cue.</param>
/// <param name="Source">Which noun phrase, or none, is its source.</param>
/// <param name="Settings">How their answers are weighed.</param>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed record DetectionModels(LinearModel Cue, LinearModel Content, LinearModel Source, DetectionSettings Settings);
