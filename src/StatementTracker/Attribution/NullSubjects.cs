using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Attribution;

/// <summary>Finds the speaker where the cue has no source: a null subject (وأضاف أن) or a participle (he left, saying).</summary>
internal sealed class NullSubjects(ArticleText article, MentionCursor mentions, NounPhraseReader reader, Introductions introductions, AttributionHistory history, Antecedents antecedents)
{
    /// <summary>The speaker of the statement before, or whom else the model takes the subject for; empty if there is nobody. Notes on the draft what decided.</summary>
    public List<Referent> Resolve(Draft draft)
    {
        int cue = draft.Cue.Range.First;
        bool shared = draft.Cue.Type == CueType.Participle || article.Rules.VerbFirst && draft.Cue.Type == CueType.Verb && !article.Tokens[cue].Has(Clitics.Conjunction);
        Referent? subject = SubjectOf(cue);
        List<Referent> ruled = shared && history.SentencesTo(cue) != 0 && subject is not null ? [subject] : SpeakersBefore(draft, cue);
        AnaphorType type = draft.Cue.Type is CueType.Participle or CueType.Noun ? AnaphorType.SharedSubject : AnaphorType.NullSubject;
        List<Referent> chosen = antecedents.Choose(new Anaphor(type, draft, null), ruled, subject, mayBeNew: false);
        draft.Notes.Add(chosen.Count == 0 ? "speaker unresolved: nobody to take the null subject for" : "null subject");
        return chosen;
    }

    private List<Referent> SpeakersBefore(Draft draft, int cue)
    {
        WordForm form = draft.Cue.Type == CueType.Verb && article.Rules.VerbFirst ? draft.Cue.Word.Form : WordForm.None;
        if (history.SpeakersBefore(cue).FirstOrDefault(speakers => Agree(form, speakers)) is { } before)
        {
            return before;
        }

        // A ministry's verb is masculine where its statement or spokesman is meant.
        if (history.Speakers is [{ IsPerson: false } institution] && history.SentencesTo(cue) <= 2)
        {
            return [institution];
        }

        return [];
    }

    /// <summary>Gender of one, number of several: a dual or plural verb takes a joint speaker, a singular one a single one.</summary>
    private static bool Agree(WordForm form, List<Referent> speakers)
    {
        bool many = (form & (WordForm.Dual | WordForm.Plural)) != 0;
        return speakers.Count > 1 ? many || form == WordForm.None : (!many || !speakers[0].IsPerson) && Coreference.Agrees(form, speakers[0]);
    }

    /// <summary>The first actor named in the sentence in front of a participle: its subject as a rule.</summary>
    private Referent? SubjectOf(int cue)
    {
        TokenRange mention = mentions.FirstWithin(new TokenRange(article.Sentences[article.Tokens[cue].Sentence].First, cue));
        return !mention.IsEmpty && reader.Read(mention) is { Type: PhraseType.Name } phrase ? introductions.Introduce(phrase) : null;
    }
}
