using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>Contents in front of a cue, in its sentence: "…," said X and S1, X said.</summary>
internal sealed class LeftContents(ArticleText article, Clauses clauses, QuotationMarks marks, LeftQuotations quotations, LeftClauses leftClauses)
{
    /// <summary>How many tokens a subject between content and cue may take.</summary>
    private const int Window = 24;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>Walks back over the subject to the commas or the closing mark that a content may end with.</summary>
    public void Find(ContentReadings readings)
    {
        CueCandidate cue = readings.Cue;
        if (Tokens[cue.Range.First].Quotation >= 0)
        {
            return;
        }

        Sentence sentence = article.Sentences[Tokens[cue.Range.First].Sentence];
        for (int k = cue.Range.First - 1; k >= sentence.First && k >= cue.Range.First - Window; k--)
        {
            if (AddEndingAt(readings, sentence, k))
            {
                return;
            }
        }
    }

    /// <summary>Adds the content that ends at token <paramref name="k"/>, if one does; true if nothing in front of it can be one any more.</summary>
    private bool AddEndingAt(ContentReadings readings, Sentence sentence, int k)
    {
        if (Tokens[k].Kind == TokenKind.Quote && marks.IsClosing(k))
        {
            if (EndsContent(k, readings.Cue))
            {
                quotations.Find(readings, k + 1);
            }

            return true;
        }

        if (Tokens[k].Quotation >= 0 || Tokens[k].Is(WordClasses.Complementizer))
        {
            return true;
        }

        return Tokens[k].Kind == TokenKind.Comma && AddEndingAtComma(readings, sentence, k);
    }

    /// <summary>
    /// Whether a quotation that closes at <paramref name="mark"/> can be what the cue behind it attributes: a comma or a stop ends it, or the cue
    /// follows at once.
    /// </summary>
    private bool EndsContent(int mark, CueCandidate cue)
    {
        bool adjacent = mark == cue.Range.First - 1;
        return adjacent || !article.Rules.VerbFirst && Tokens[mark - 1].Kind is TokenKind.Comma or TokenKind.Terminal or TokenKind.Dash;
    }

    private bool AddEndingAtComma(ContentReadings readings, Sentence sentence, int comma)
    {
        CueCandidate cue = readings.Cue;
        if (comma > sentence.First && Tokens[comma - 1].Kind == TokenKind.Quote && marks.IsClosing(comma - 1))
        {
            bool excluded = article.Rules.VerbFirst && (comma != cue.Range.First - 1 || cue.Type == CueType.Participle);
            if (excluded || quotations.Find(readings, comma))
            {
                return true;
            }
        }

        AddClause(readings, sentence, comma);
        return false;
    }

    /// <summary>Adds the clause in front of the comma; the one nearest to the cue is enough, and a participle has none.</summary>
    private void AddClause(ContentReadings readings, Sentence sentence, int comma)
    {
        CueCandidate cue = readings.Cue;
        if (cue.Type == CueType.Participle || readings.Found.Exists(c => c.Start == ContentStart.LeftClause))
        {
            return;
        }

        int start = leftClauses.StartOf(sentence, comma);
        int end = clauses.TrimEnd(start, comma);
        bool incomplete = IsParenthesis(cue, comma) && !leftClauses.HasVerb(start, end);
        if (end == start || (!incomplete && (end - start < 3 || IsNoContent(cue, comma, start, end))))
        {
            return;
        }

        List<TokenRange> pieces = [new(start, end)];
        AddContinuation(cue, sentence, pieces, incomplete);
        if (incomplete && pieces.Count == 1)
        {
            return;
        }

        readings.AddInFront(ContentStart.LeftClause, pieces);
    }

    /// <summary>Another cue's statement where the verb comes first; elsewhere a name and no clause, right in front of the cue.</summary>
    private bool IsNoContent(CueCandidate cue, int comma, int start, int end) =>
        article.Rules.VerbFirst ? leftClauses.HasCue(start, end) : comma == cue.Range.First - 1 && !leftClauses.HasVerb(start, end);

    /// <summary>"The lead, she joked, was …": a short subject and the cue between two commas.</summary>
    private bool IsParenthesis(CueCandidate cue, int comma) =>
        !article.Rules.VerbFirst && cue.Range.First - comma is > 1 and <= 6 && cue.Range.End < Tokens.Length && Tokens[cue.Range.End].Kind == TokenKind.Comma;

    /// <summary>"S1, X said, S2": what follows the parenthesis goes on with the content, whatever opens it if S1 alone is no clause.</summary>
    private void AddContinuation(CueCandidate cue, Sentence sentence, List<TokenRange> pieces, bool incomplete)
    {
        int comma = cue.Range.End;
        while (comma < sentence.End && comma < cue.Range.End + 8 && Tokens[comma].Kind is not (TokenKind.Comma or TokenKind.Quote or TokenKind.Colon))
        {
            comma++;
        }

        if (comma + 1 >= sentence.End || Tokens[comma].Kind != TokenKind.Comma || !(incomplete && Tokens[comma + 1].Kind == TokenKind.Word || GoesOn(comma + 1)))
        {
            return;
        }

        int end = clauses.EndOf(comma + 1);
        if (end - comma > (incomplete ? 1 : 4))
        {
            pieces.Add(new TokenRange(comma + 1, end));
        }
    }

    /// <summary>Whether the word behind the parenthesis opens neither a clause of its own nor an adjunct or an apposition.</summary>
    private bool GoesOn(int next) =>
        Tokens[next].Kind == TokenKind.Word
        && !Tokens[next].Is(WordClasses.CueParticiple | WordClasses.Subordinator | WordClasses.Conjunction | WordClasses.Relative | WordClasses.Preposition | WordClasses.Determiner);
}
