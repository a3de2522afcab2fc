using StatementTracker.Detection;
using StatementTracker.Languages;

namespace StatementTracker.Stances;

/// <summary>A statement, or a plain text that somebody holds, as far as its sides depend on it.</summary>
/// <param name="Content">The tokens of what was said.</param>
/// <param name="Cue">The tokens of the cue; empty for a plain text.</param>
/// <param name="CueWord">What the vocabulary knows of the cue.</param>
/// <param name="Act">What the speaker does; null for a plain text.</param>
/// <param name="Type">How much is quoted; null for a plain text.</param>
internal sealed record StanceContext(List<TokenRange> Content, TokenRange Cue, Word CueWord, SpeechAct? Act, StatementType? Type)
{
    public static StanceContext Of(Draft draft, StatementType type, SpeechAct act) => new(draft.Content, draft.Cue.Range, draft.Cue.Word, act, type);
}
