using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>Tells by its form and its place in the clause how likely a cue attributes.</summary>
internal sealed class CueScorer(ArticleText article, Weights weights)
{
    private Token[] Tokens => article.Tokens;

    /// <summary>How likely the cue attributes at all, whatever its content: log-odds.</summary>
    public float Score(CueCandidate cue)
    {
        int first = cue.Range.First;
        Sentence sentence = article.Sentences[Tokens[first].Sentence];
        bool hasBefore = first > sentence.First;
        bool verb = cue.Type == CueType.Verb;
        float score = Reliability(cue);
        score += verb && !article.Rules.VerbFirst && IsPassive(first, sentence) ? weights[Feature.CuePassive] : 0;
        score += hasBefore && Tokens[first].Capitalized && cue.Range.Count == 1 && verb ? weights[Feature.CueCapitalized] : 0;
        score += cue.Word.Is(WordClasses.Impersonal) ? weights[Feature.CueImpersonal] : 0;
        score += IsNegated(first, sentence) ? weights[Feature.CueNegated] : 0;
        score += Tokens[first].Quotation >= 0 ? weights[Feature.CueInQuotation] : 0;
        score += (cue.Word.Form & WordForm.FirstPerson) != 0 ? weights[Feature.CueFirstPerson] : 0;
        score += hasBefore && Tokens[first - 1].Is(WordClasses.Relative) ? weights[Feature.CueInRelative] : 0;
        score += hasBefore && verb && IsArticle(Tokens[first - 1]) ? weights[Feature.CueAfterArticle] : 0;
        score += hasBefore && IsTo(first - 1) ? weights[Feature.CueAfterTo] : 0;
        score += cue.Type == CueType.Participle ? Participle(first, hasBefore) : 0;
        score += cue.Type == CueType.Noun ? weights[Feature.CueNounOpen] : 0;
        bool clauseStart = !hasBefore || Tokens[first].Has(Clitics.Conjunction);
        return score + (clauseStart && verb ? weights[Feature.CueAtClauseStart] : 0);
    }

    /// <summary>The log-odds that the lexicon gives the cue, away from certainty so that no other sign is drowned.</summary>
    private float Reliability(CueCandidate cue)
    {
        if (cue.Word.Cue is not { } lemma)
        {
            return cue.Type is CueType.Verb ? weights[Feature.CueUnlisted] : 0;
        }

        float probability = Math.Clamp(lemma.Reliability, 0.02f, 0.98f);
        return weights[Feature.CueReliability] * MathF.Log(probability / (1 - probability));
    }

    private float Participle(int first, bool hasBefore)
    {
        bool separated = hasBefore && Tokens[first - 1].Kind is TokenKind.Comma or TokenKind.Quote or TokenKind.Dash;
        return separated ? weights[Feature.CueParticipleAfterComma] : weights[Feature.CueParticipleBare];
    }

    private static bool IsArticle(in Token token) => token.Is(WordClasses.Determiner) && !token.Is(WordClasses.Pronoun);

    private bool IsTo(int i) =>
        Tokens[i].Kind == TokenKind.Word && Tokens[i].Latin && article.Characters(i).Equals("to", StringComparison.OrdinalIgnoreCase);

    private bool IsNegated(int first, Sentence sentence)
    {
        for (int k = first - 1; k >= sentence.First && k >= first - 3; k--)
        {
            if (Tokens[k].Is(WordClasses.Negation))
            {
                return true;
            }

            if (!Tokens[k].Is(WordClasses.Auxiliary | WordClasses.Adverb))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>was criticized: what is said of the subject, by somebody else.</summary>
    private bool IsPassive(int first, Sentence sentence)
    {
        int k = first - 1;
        while (k > sentence.First && Tokens[k].Is(WordClasses.Adverb))
        {
            k--;
        }

        return k >= sentence.First && Tokens[k].Is(WordClasses.Copula) && !Tokens[first].Is(WordClasses.CueParticiple);
    }
}
