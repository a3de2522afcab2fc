using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Models;
using StatementTracker.Text;

namespace StatementTracker.Classification;

/// <summary>What the statements of an actor tell of its kind: the cues, and whether it speaks as "I" or "we".</summary>
internal sealed class SpokenFeatures(ArticleText article)
{
    /// <summary>Words of a content that count.</summary>
    private const int MaxWords = 30;

    private const uint CueBag = 431, ActBag = 432, TypeBag = 433, PersonBag = 434;

    public void Write(Draft draft, FeatureVector features)
    {
        features.AddAs(CueBag, draft.Cue.Word.Cue?.Key ?? article.Tokens[draft.Cue.Range.First].Analysis.Form);
        features.AddAs(ActBag, draft.Cue.Word.Cue is { } known ? (ulong)known.Act : KindWords.None);
        features.AddAs(TypeBag, (ulong)draft.Cue.Type);
        features.AddAs(PersonBag, (ulong)PersonOf(draft));
    }

    /// <summary>The numbers of the first persons in the content.</summary>
    private WordForm PersonOf(Draft draft)
    {
        WordForm form = WordForm.None;
        int count = 0;
        foreach (TokenRange piece in draft.Content)
        {
            for (int i = piece.First; i < piece.End && count < MaxWords; i++, count++)
            {
                WordForm word = article.Tokens[i].Word.Form;
                form |= (word & WordForm.FirstPerson) != 0 ? word & (WordForm.FirstPerson | WordForm.Singular | WordForm.Plural) : WordForm.None;
            }
        }

        return form;
    }
}
