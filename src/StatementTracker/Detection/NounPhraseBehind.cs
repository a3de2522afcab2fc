using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>Reads a source that follows its cue: from a known beginning as far as the noun phrase goes on.</summary>
internal sealed class NounPhraseBehind(ArticleText article, Adjuncts adjuncts)
{
    private readonly NounComplements _complements = new(article, adjuncts);

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>The noun phrase that begins at <paramref name="first"/>, adverbs aside, and ends before <paramref name="limit"/>; empty if none does.</summary>
    public TokenRange Find(int first, int limit)
    {
        limit = Math.Min(limit, Math.Min(first + SourceFinder.Reach, Tokens.Length));
        while (first < limit && Tokens[first].Is(WordClasses.Adverb))
        {
            first++;
        }

        if (first < limit && !Tokens[first].Is(WordClasses.GivenName | WordClasses.SpeakerHead) && Tokens[first].Is(WordClasses.Time | WordClasses.Complementizer | WordClasses.Relative))
        {
            return default;
        }

        int end = first;
        while (end < limit && GoesOn(first, end, limit))
        {
            end++;
        }

        while (end > first && !MayEndWith(end - 1))
        {
            end--;
        }

        return end > first && Tokens[first].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Quote ? new TokenRange(first, end) : default;
    }

    private bool MayEndWith(int i)
    {
        ref readonly Token token = ref Tokens[i];
        return token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.CloseBracket or TokenKind.Quote
            && (!token.Is(WordClasses.Adverb | WordClasses.Time) || token.Capitalized)
            && (!token.Is(WordClasses.Preposition) || token.Latin);
    }

    private bool GoesOn(int first, int i, int limit) => Tokens[i].Kind switch
    {
        TokenKind.Number or TokenKind.Quote => true,
        TokenKind.OpenBracket or TokenKind.CloseBracket => i > first,
        TokenKind.Comma => i > first && IsApposition(first, i + 1, limit),
        TokenKind.Word => i == first || WordGoesOn(first, i, limit),
        _ => Tokens[i].Quotation >= 0,
    };

    private bool WordGoesOn(int first, int i, int limit)
    {
        if (OpensClauseOrTime(i) || OpensExpression(i) || OpensStatement(Tokens[i]))
        {
            return false;
        }

        return !(Tokens[i].Is(WordClasses.Preposition) || Tokens[i].Has(Clitics.Preposition)) || _complements.Keeps(first, i, limit);
    }

    private bool OpensClauseOrTime(int i)
    {
        ref readonly Token token = ref Tokens[i];
        return token.Is(WordClasses.Complementizer | WordClasses.Relative | WordClasses.Subordinator)
            || token.Is(WordClasses.Time) && !Tokens[i - 1].Is(WordClasses.SpeakerHead)
            || token.Is(WordClasses.Adverb) && token.Word.Kind is null;
    }

    /// <summary>A fixed expression of several words that no name contains.</summary>
    private bool OpensExpression(int i) =>
        Tokens[i].Phrase.Length > 1
        && (adjuncts.OpensChannel(i) || Tokens[i].Phrase.Word.Is(WordClasses.Adverb | WordClasses.CueMarker | WordClasses.CueVerb));

    /// <summary>A verbal noun or a participle that mostly attributes: what it opens is the content or the next statement.</summary>
    private bool OpensStatement(in Token token)
    {
        bool verbalNoun = token.Is(WordClasses.CueNoun) && article.Rules.VerbFirst && !token.Is(WordClasses.SpeakerHead | WordClasses.Document);
        return (verbalNoun || token.Is(WordClasses.CueParticiple)) && token.Word.Cue is { Reliability: > 0.6f };
    }

    /// <summary>Whether what follows a comma is an apposition to the name in front: it closes with another comma before the content or the verb.</summary>
    private bool IsApposition(int first, int next, int limit)
    {
        if (next >= limit || !MayBeginApposition(next) || !IsNominal(next) && !Tokens[first].Is(WordClasses.SpeakerHead))
        {
            return false;
        }

        int k = next;
        while (k < limit && k <= next + 14 && Tokens[k].Kind != TokenKind.Comma)
        {
            k++;
        }

        return k - next <= 14;
    }

    private bool MayBeginApposition(int i) =>
        Tokens[i].Kind == TokenKind.Word
        && !Tokens[i].Is(WordClasses.Relative | WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Time | WordClasses.CueParticiple | WordClasses.CueVerb)
        && !Tokens[i].Is(WordClasses.CueMarker | WordClasses.Conjunction | WordClasses.Adverb | WordClasses.Pronoun)
        && !Tokens[i].Has(Clitics.Conjunction | Clitics.Preposition)
        && !adjuncts.BeginsAt(i);

    private bool IsNominal(int i) =>
        Tokens[i].Is(WordClasses.SpeakerHead | WordClasses.GivenName | WordClasses.Determiner) || Tokens[i].Capitalized
        || Tokens[i].Has(Clitics.Article) || Tokens[i].Phrase.Word?.Kind is not null;
}
