using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Stances;

/// <summary>A statement, or a plain text that somebody holds, as far as its sides depend on it.</summary>
/// <param name="Content">The tokens of what was said.</param>
/// <param name="Cue">The tokens of the cue; empty for a plain text.</param>
/// <param name="CueWord">What the vocabulary knows of the cue.</param>
/// <param name="Holder">The tokens that name whose side it is; empty where they are not told.</param>
/// <param name="Act">What the speaker does; null for a plain text.</param>
/// <param name="Type">How much is quoted; null for a plain text.</param>
internal sealed record StanceContext(List<TokenRange> Content, TokenRange Cue, Word CueWord, TokenRange Holder, SpeechAct? Act, StatementType? Type)
{
    public static StanceContext Of(Draft draft, StatementType type, SpeechAct act) => new(draft.Content, draft.Cue.Range, draft.Cue.Word, draft.Source, act, type);

    /// <summary>All of a text that has at least one token.</summary>
    public static StanceContext Of(ArticleText text, TokenRange holder) => new([new TokenRange(0, text.Tokens.Length)], default, Word.Unknown, holder, null, null);
}
