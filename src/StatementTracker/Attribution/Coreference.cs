using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Attribution;

/// <summary>Finds the actor that a phrase without a name means. Abstains where two fit equally well.</summary>
internal sealed class Coreference(ArticleText article, Referents referents)
{
    /// <summary>
    /// Whom a description means (the minister, وزير الدفاع التركي): of the actors that share its head the one that shares most of its words,
    /// the latest of those; null if none fits, or two in one sentence alike.
    /// </summary>
    public Referent? Describe(NounPhrase phrase)
    {
        Referent? best = null;
        int most = 0;
        bool tie = false;
        foreach (Referent other in referents.Before(phrase.Range.First))
        {
            int shared = SharedHeads(phrase, other);
            if (shared > most)
            {
                (best, most, tie) = (other, shared, false);
            }
            else if (shared > 0 && shared == most && SameSentence(best!, other))
            {
                tie = true;
            }
        }

        // An adjective that the actor does not have makes it another one (the Syrian minister is not the Lebanese one).
        return tie ? null : most >= Math.Min(2, phrase.Heads.Count) ? best ?? OfKind(phrase) : null;
    }

    /// <summary>Whether any actor so far carries the description at all.</summary>
    public bool HasDescribed(NounPhrase phrase) =>
        phrase.Heads.Count > 0 && IsCarried(phrase.Heads[0], phrase.Range.First) || OfKind(phrase) is not null;

    /// <summary>The person a pronoun means: the latest one that agrees; null if the sentence offers two.</summary>
    public Referent? Pronoun(NounPhrase phrase)
    {
        bool plural = (phrase.Form & WordForm.Plural) != 0;
        Referent? best = null;
        foreach (Referent other in referents.Before(phrase.Range.First))
        {
            if (!other.IsNamed || plural == other.IsPerson || !Agrees(phrase.Form, other))
            {
                continue;
            }

            if (best is null)
            {
                best = other;
            }
            else if (SameSentence(best, other) && !best.HasSpoken && !other.HasSpoken)
            {
                return null;
            }
        }

        return best;
    }

    /// <summary>The latest two actors that can be parties to something together, in text order; empty if there are no two.</summary>
    public List<Referent> TwoParties(int before)
    {
        var parties = new List<Referent>(2);
        foreach (Referent other in referents.Before(before))
        {
            if (other.IsNamed && other.Kind is not (SpeakerKind.NewsMedia or SpeakerKind.Unnamed or null))
            {
                parties.Insert(0, other);
                if (parties.Count == 2)
                {
                    return parties;
                }
            }
        }

        return [];
    }

    /// <summary>The latest actor that may have issued a document: who spoke last, else the latest institution.</summary>
    public Referent? Issuer(int before)
    {
        Referent? silent = null;
        foreach (Referent other in referents.Before(before))
        {
            if (other.IsNamed && other.HasSpoken && other.Kind is not SpeakerKind.NewsMedia)
            {
                return other;
            }

            silent ??= other.IsNamed && (!other.IsPerson || other.HasSpoken) ? other : null;
        }

        return silent;
    }

    /// <summary>Whether grammatical gender allows the actor; an unknown gender allows all.</summary>
    public static bool Agrees(WordForm form, Referent other)
    {
        const WordForm gender = WordForm.Masculine | WordForm.Feminine;
        return (form & gender) == 0 || (other.Form & gender) == 0 || (form & other.Form & gender) != 0;
    }

    /// <summary>How many words of the description the actor carries; 0 unless its head is among them, for an Arabic person as a title.</summary>
    private int SharedHeads(NounPhrase phrase, Referent other)
    {
        if (phrase.Heads.Count == 0)
        {
            return 0;
        }

        bool titlesOnly = other.IsPerson && !article.Tokens[phrase.Range.First].Latin;
        bool carries = other.Titles.Contains(phrase.Heads[0]) || !titlesOnly && other.Heads.Contains(phrase.Heads[0]);
        return carries ? other.Heads.CountOf(phrase.Heads) : 0;
    }

    /// <summary>The company, المنظمة: the latest named institution that is of the head's kind, or may be.</summary>
    private Referent? OfKind(NounPhrase phrase) =>
        phrase.Name.Count > 1 ||
        phrase.Kind is null or SpeakerKind.Government or SpeakerKind.Person or SpeakerKind.Unnamed or SpeakerKind.Expert ? null
            : Institution(phrase, phrase.Kind) ?? Institution(phrase, null);

    private Referent? Institution(NounPhrase phrase, SpeakerKind? kind)
    {
        foreach (Referent other in referents.Before(phrase.Range.First))
        {
            if (other.IsNamed && !other.IsPerson && other.Kind == kind)
            {
                return other;
            }
        }

        return null;
    }

    private bool IsCarried(ulong head, int before)
    {
        foreach (Referent other in referents.Before(before))
        {
            if (other.Heads.Contains(head))
            {
                return true;
            }
        }

        return false;
    }

    private bool SameSentence(Referent a, Referent b) => article.Tokens[a.LastToken].Sentence == article.Tokens[b.LastToken].Sentence;
}
