namespace StatementTracker.Detection;

/// <summary>The best content and source of a cue, with what the models say of each (log-odds).</summary>
/// <param name="Cue">The cue.</param>
/// <param name="Content">Its content.</param>
/// <param name="Source">Its source; empty for none.</param>
/// <param name="CueScore">That the cue attributes.</param>
/// <param name="ContentScore">That this is its content.</param>
internal readonly record struct Reading(CueCandidate Cue, ContentCandidate Content, TokenRange Source, float CueScore, float ContentScore);
