using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Attribution;

/// <summary>Finds the speakers that the source of a draft means, by the type of its phrases: names, pronouns, descriptions, documents.</summary>
internal sealed class SourceResolver(ArticleText article, NounPhraseReader reader, Introductions introductions, Coreference coreference, AttributionHistory history, Antecedents antecedents)
{
    /// <summary>The speakers, each once, in the order of the source; empty if none can be told. Notes on the draft what decided.</summary>
    public List<Referent> Resolve(Draft draft)
    {
        var speakers = new List<Referent>();
        foreach (TokenRange part in Coordination.Split(article, draft.Source))
        {
            foreach (Referent referent in ResolvePhrase(reader.Read(part), draft))
            {
                if (!speakers.Contains(referent))
                {
                    speakers.Add(referent);
                }
            }
        }

        return speakers;
    }

    private List<Referent> ResolvePhrase(NounPhrase phrase, Draft draft) => phrase.Type switch
    {
        PhraseType.Pronoun => Choose(AnaphorType.Pronoun, phrase, draft, Pronoun(phrase), "pronoun"),
        PhraseType.BothParties => BothParties(phrase, draft),
        PhraseType.Document => Choose(AnaphorType.Document, phrase, draft, Issuer(phrase), "document for its issuer"),
        PhraseType.Definite when coreference.HasDescribed(phrase) => Choose(AnaphorType.Description, phrase, draft, Described(phrase), "definite description"),
        PhraseType.Name when introductions.IsAmbiguous(phrase) => One(null, draft, "two persons of that name"),
        _ when SpokesmanKnown(phrase) is { } person => One(person, draft, "definite description"),
        _ => [introductions.IntroduceState(phrase) ?? Institution(phrase) ?? introductions.Introduce(phrase)],
    };

    /// <summary>Whom the model takes the phrase for; a description or a document that means nobody known introduces itself.</summary>
    private List<Referent> Choose(AnaphorType type, NounPhrase phrase, Draft draft, Referent? ruled, string how)
    {
        List<Referent> chosen = antecedents.Choose(new Anaphor(type, draft, phrase), ruled is null ? [] : [ruled], null, mayBeNew: type != AnaphorType.Pronoun);
        draft.Notes.Add(chosen.Count == 0 && type == AnaphorType.Pronoun ? $"speaker unresolved: {how}" : how);
        return chosen.Count > 0 || type == AnaphorType.Pronoun ? chosen : [introductions.Introduce(phrase)];
    }

    private static List<Referent> One(Referent? referent, Draft draft, string how)
    {
        draft.Notes.Add(referent is null ? $"speaker unresolved: {how}" : how);
        return referent is null ? [] : [referent];
    }

    /// <summary>Who spoke just before if the pronoun may mean him, else the latest actor that it agrees with.</summary>
    private Referent? Pronoun(NounPhrase phrase) =>
        history.Speakers is [var speaker] && history.SentencesTo(phrase.Range.First) <= 2 && Coreference.Agrees(phrase.Form, speaker) && NumberAgrees(phrase, speaker)
            ? speaker : coreference.Pronoun(phrase);

    /// <summary>A singular pronoun means a person, or somebody without a name who is not several; a plural one an institution or a group.</summary>
    private static bool NumberAgrees(NounPhrase phrase, Referent speaker) => (phrase.Form & WordForm.Plural) == 0
        ? speaker.IsPerson || !speaker.IsNamed && (speaker.Form & WordForm.Plural) == 0
        : !speaker.IsPerson;

    private List<Referent> BothParties(NounPhrase phrase, Draft draft)
    {
        List<Referent> parties = history.Speakers.Count > 1 ? history.Speakers : coreference.TwoParties(phrase.Range.First);
        draft.Notes.Add(parties.Count > 1 ? "both parties" : "speaker unresolved: two parties not found");
        return parties;
    }

    /// <summary>Whom the description means; null where nobody fits.</summary>
    private Referent? Described(NounPhrase phrase) =>
        coreference.Describe(phrase);

    /// <summary>What issued the statement: who spoke before, or the latest that may have; null for a phrase that names its own issuer (بيان وزارة الدفاع).</summary>
    private Referent? Issuer(NounPhrase phrase) => phrase.Name.Count switch
    {
        > 2 when !article.Tokens[phrase.Name.End - 1].Has(Clitics.Article) || !article.Tokens[phrase.Name.First].Has(Clitics.Article) => null,
        not 2 when history.Speakers is [var speaker] && history.SentencesTo(phrase.Range.First) < 4 => speaker,
        _ => coreference.Issuer(phrase.Range.First),
    };

    /// <summary>المتحدثة باسم الوزارة where her name has been given before.</summary>
    private Referent? SpokesmanKnown(NounPhrase phrase) =>
        !phrase.IsPerson && !phrase.Institution.IsEmpty && coreference.Describe(phrase) is { IsPerson: true, IsNamed: true } person ? person : null;

    /// <summary>A spokesman without a name is the institution behind "for" (متحدث باسم الوزارة).</summary>
    private Referent? Institution(NounPhrase phrase) =>
        !phrase.IsPerson && !phrase.Institution.IsEmpty && article.Tokens[phrase.Institution.First - 1].Is(WordClasses.Preposition | WordClasses.Determiner)
            ? introductions.Introduce(reader.Read(phrase.Institution)) : null;
}
