using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>Reads the subject in front of a cue: back to the beginning of its clause, past appositions.</summary>
internal sealed class SubjectInFront(ArticleText article, SubjectStart subjectStart)
{
    /// <summary>Longer stretches are clauses that no boundary was found in, not names.</summary>
    private const int MaxTokens = 25;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>The noun phrase that ends in front of the cue, within its sentence and behind a content in front; empty if none does.</summary>
    public TokenRange Find(CueCandidate cue, ContentCandidate content)
    {
        int end = cue.Range.First;
        int sentence = Tokens[Math.Max(0, end - 1)].Sentence;
        if (Tokens[end].Sentence != sentence)
        {
            return default;
        }

        int floor = Math.Max(article.Sentences[sentence].First, end - SourceFinder.Reach);
        if (content.Head.First < end)
        {
            floor = Math.Max(floor, content.Head.End);
        }

        while (end > floor && BelongsToVerb(Tokens[end - 1]))
        {
            end--;
        }

        bool apposition = end > floor && Tokens[end - 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.CloseBracket;
        int start = apposition ? StartBeforeApposition(floor, ref end) : subjectStart.Find(floor, end);
        return Trim(start, end);
    }

    private static bool BelongsToVerb(in Token token) =>
        token.Is(WordClasses.Adverb | WordClasses.Auxiliary | WordClasses.Time) && !token.Is(WordClasses.SpeakerHead | WordClasses.Pronoun);

    /// <summary>"Hugh Hill, a doctor, said": the name and its apposition; a relative clause (who …) stays outside.</summary>
    private int StartBeforeApposition(int floor, ref int end)
    {
        int close = end - 1;
        if (Tokens[close].Kind == TokenKind.CloseBracket)
        {
            return subjectStart.Find(floor, OpeningBracket(floor, close));
        }

        int open = close - 1;
        while (open > floor && Tokens[open].Kind != Tokens[close].Kind && Tokens[open].Kind != TokenKind.Quote)
        {
            open--;
        }

        if (open <= floor || Tokens[open].Kind == TokenKind.Quote)
        {
            // A fronted adjunct and a comma, with the subject left out; or nothing to begin with.
            return end;
        }

        end = OpensClause(Tokens[open + 1]) ? open : close;
        return subjectStart.Find(floor, open);
    }

    private int OpeningBracket(int floor, int close)
    {
        int bracket = close;
        while (bracket > floor && Tokens[bracket].Kind != TokenKind.OpenBracket)
        {
            bracket--;
        }

        return bracket;
    }

    private static bool OpensClause(in Token token) =>
        token.Is(WordClasses.Relative | WordClasses.CueParticiple | WordClasses.Preposition | WordClasses.Time | WordClasses.Subordinator | WordClasses.Adverb)
        || token.Has(Clitics.Preposition);

    /// <summary>Takes off what is no part of the name; empty if a preposition opens the rest, or if it is too long for a name.</summary>
    private TokenRange Trim(int start, int end)
    {
        while (start < end && !MayBeginWith(start, end))
        {
            start++;
        }

        while (end > start && Tokens[end - 1].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.CloseBracket or TokenKind.Quote))
        {
            end--;
        }

        // On Tuesday Kestrel Motors announced …
        while (start + 2 < end && Tokens[start].Is(WordClasses.Preposition) && (Tokens[start + 1].Is(WordClasses.Time) || Tokens[start + 1].Kind == TokenKind.Number))
        {
            start += 2;
        }

        // A phrase that opens with a preposition is no subject; what it governs may be followed by one, but nothing tells where.
        bool adjunct = start < end && (Tokens[start].Is(WordClasses.Preposition) || Tokens[start].Has(Clitics.Preposition));
        return end > start && !adjunct && end - start <= MaxTokens ? new TokenRange(start, end) : default;
    }

    private bool MayBeginWith(int i, int end)
    {
        ref readonly Token token = ref Tokens[i];
        return token.Kind switch
        {
            TokenKind.Quote => OpensName(i, end),
            TokenKind.Word => !BelongsToClause(token) && !(token.Is(WordClasses.Time) && i + 1 < end),
            TokenKind.Number => true,
            _ => false,
        };
    }

    private static bool BelongsToClause(in Token token) =>
        token.Is(WordClasses.Conjunction | WordClasses.Adverb | WordClasses.Auxiliary) && !token.Is(WordClasses.Determiner | WordClasses.Pronoun);

    /// <summary>Whether a mark opens a quotation that closes inside the phrase (جمعية "بيوتنا").</summary>
    private bool OpensName(int mark, int end) =>
        mark + 1 < end && Tokens[mark + 1].Quotation is var pair and >= 0 && article.Quotations[pair].Open == mark && article.Quotations[pair].Close < end;
}
