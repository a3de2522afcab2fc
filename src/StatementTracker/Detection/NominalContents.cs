using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>Noun contents behind a cue: behind a free preposition, from a fused one, at a verbal noun, or right behind the cue.</summary>
internal sealed class NominalContents(ArticleText article, AddresseeContents addressees)
{
    /// <summary>How many tokens behind the cue a noun phrase may begin that nothing stronger announces.</summary>
    private const int Window = 14;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>Adds the noun phrase that begins at <paramref name="i"/>, if the cue takes such a one there.</summary>
    public void Add(ContentReadings readings, int i, int limit)
    {
        CueCandidate cue = readings.Cue;
        if (i - cue.Range.End > Window)
        {
            return;
        }

        if (GovernsPreposition(cue, i, limit))
        {
            AddBehindPreposition(readings, i);
        }
        else if (article.Rules.VerbFirst)
        {
            AddNounPhrase(readings, i);
        }
        else if (i == cue.Range.End && !Tokens[i].Is(WordClasses.Preposition | WordClasses.Time | WordClasses.Adverb))
        {
            readings.AddClause(ContentStart.Bare, i, i);
        }
    }

    private void AddBehindPreposition(ContentReadings readings, int preposition)
    {
        if (article.Rules.VerbFirst && readings.Cue.Takes(CueFrames.AddresseeInside))
        {
            addressees.Add(readings, preposition);
        }

        readings.AddQuotationOrClause(ContentStart.FreePreposition, preposition + 1, preposition);
    }

    private void AddNounPhrase(ContentReadings readings, int i)
    {
        CueCandidate cue = readings.Cue;
        if (cue.Takes(CueFrames.AddresseeInside) && cue.Takes(CueFrames.FusedPreposition) && IsFusedBa(i))
        {
            addressees.Add(readings, i);
        }

        if (cue.Takes(CueFrames.FusedPreposition | CueFrames.Noun | CueFrames.LightVerb | CueFrames.AddresseeInside) && i - cue.Range.End < 12 && BeginsNoun(cue, i))
        {
            readings.AddClause(Tokens[i].Has(Clitics.Preposition) ? ContentStart.FusedPreposition : ContentStart.Noun, i, i);
        }
    }

    /// <summary>Whether the word carries the preposition ب, the only fused one that cues govern.</summary>
    private bool IsFusedBa(int i) => Tokens[i].Has(Clitics.Preposition) && article.Text[Tokens[i].CoreStart] == 'ب';

    /// <summary>Whether a free preposition with a noun behind it stands here that opens the content, not the source of a relay or a "that" clause.</summary>
    private bool GovernsPreposition(CueCandidate cue, int i, int limit) =>
        cue.Takes(CueFrames.Preposition) && !(cue.Takes(CueFrames.Relay) && (Tokens[i].Is(WordClasses.RelaysFrom) || Tokens[i].Phrase.Length > 1))
        && Tokens[i].Is(WordClasses.Preposition) && i + 1 < limit && !Tokens[i].Has(Clitics.Pronoun)
        && IsContentPreposition(i) && !Tokens[i + 1].Is(WordClasses.Complementizer);

    /// <summary>Whether the preposition is one that cues govern and does not open a channel or a time.</summary>
    private bool IsContentPreposition(int i) =>
        Tokens[i].Is(WordClasses.Governed) && !Tokens[i + 1].Is(WordClasses.Document | WordClasses.Time)
        && Tokens[i + 1].Phrase.Word?.Channel is null && Tokens[i + 1].Word.Channel is null;

    /// <summary>Whether a verb-first language may begin the content's noun phrase here, behind the source.</summary>
    private bool BeginsNoun(CueCandidate cue, int i)
    {
        ref readonly Token token = ref Tokens[i];
        if (token.Kind != TokenKind.Word || token.Is(WordClasses.Time | WordClasses.Adverb | WordClasses.Relative))
        {
            return false;
        }

        if (token.Has(Clitics.Preposition))
        {
            return cue.Takes(CueFrames.FusedPreposition | CueFrames.AddresseeInside) && IsFusedBa(i);
        }

        if (token.Is(WordClasses.Preposition | WordClasses.GivenName) || Tokens[i - 1].Is(WordClasses.GivenName))
        {
            return i == cue.Range.End && token.Is(WordClasses.GivenName) && cue.Takes(CueFrames.AddresseeInside);
        }

        return i == cue.Range.End || BreaksSource(i) || cue.Takes(CueFrames.AddresseeInside) && i <= cue.Range.End + 6;
    }

    /// <summary>Whether the noun is none that goes on with the source: an act, a noun with a pronoun, an indefinite one behind a definite.</summary>
    private bool BreaksSource(int i)
    {
        ref readonly Token token = ref Tokens[i], before = ref Tokens[i - 1];
        bool indefinite = !token.Has(Clitics.Article);
        return token.Is(WordClasses.VerbalNoun | WordClasses.ActNoun) && indefinite
            || token.Has(Clitics.Pronoun)
            || indefinite && (before.Has(Clitics.Article) || before.Is(WordClasses.NewsMedia | WordClasses.Metonym));
    }

    /// <summary>اتهم المعارضون الرئيس بأنه …: the addressee in front of a complementizer that carries the cue's preposition.</summary>
    public void AddAddressee(ContentReadings readings, int complementizer)
    {
        CueCandidate cue = readings.Cue;
        if (article.Rules.VerbFirst && cue.Takes(CueFrames.AddresseeInside) && cue.Takes(CueFrames.FusedPreposition) && Tokens[complementizer].Has(Clitics.Preposition)
            && complementizer > cue.Range.End + 1)
        {
            addressees.Add(readings, complementizer);
        }
    }
}
