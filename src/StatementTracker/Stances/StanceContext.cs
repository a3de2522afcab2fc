using StatementTracker.Classification;
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
/// <param name="Kind">The kind of the first speaker; null if there is none.</param>
/// <param name="OtherActs">As bits: what the same speaker does in the other statements of the article.</param>
/// <param name="Nearby">As bits: what is done in the statements before and behind, whoever speaks.</param>
internal sealed record StanceContext(
    List<TokenRange> Content, TokenRange Cue, Word CueWord, TokenRange Holder, SpeechAct? Act, StatementType? Type, SpeakerKind? Kind, uint OtherActs, uint Nearby)
{
    /// <summary>Stands for what there is not, where models ask for it.</summary>
    public const ulong None = 99;

    /// <summary>Statements before and behind in which the same speaker is looked for.</summary>
    private const int Reach = 8;

    /// <summary>The act as models see it.</summary>
    public ulong ActValue => Act is { } act ? (ulong)act : None;

    /// <summary>The lemma of the cue as models see it.</summary>
    public ulong CueKey => CueWord.Cue?.Key ?? None;

    /// <summary>The statements of an article.</summary>
    public static StanceContext[] Of(List<Draft> drafts, Attribution.Attribution[] attributions, StatementLabels[] labels)
    {
        var contexts = new StanceContext[drafts.Count];
        for (int i = 0; i < contexts.Length; i++)
        {
            uint others = 0, nearby = 0;
            for (int k = Math.Max(0, i - Reach); k < Math.Min(drafts.Count, i + Reach + 1); k++)
            {
                uint act = k == i ? 0 : 1u << (int)labels[k].Act;
                others |= attributions[k].Referents.Exists(attributions[i].Referents.Contains) ? act : 0;
                nearby |= Math.Abs(k - i) == 1 ? act : 0;
            }

            contexts[i] = new(
                drafts[i].Content, drafts[i].Cue.Range, drafts[i].Cue.Word, drafts[i].Source, labels[i].Act, labels[i].Type,
                labels[i].Kinds.Count > 0 ? labels[i].Kinds[0] : null, others, nearby);
        }

        return contexts;
    }

    /// <summary>All of a text that has at least one token.</summary>
    public static StanceContext Of(ArticleText text, TokenRange holder) =>
        new([new TokenRange(0, text.Tokens.Length)], default, Word.Unknown, holder, null, null, null, 0, 0);
}
