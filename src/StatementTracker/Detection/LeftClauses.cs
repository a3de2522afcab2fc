using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>Where a clause in front of a cue begins, and whether it is one at all.</summary>
internal sealed class LeftClauses(ArticleText article, Clauses clauses)
{
    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>The beginning of the clause that ends at <paramref name="end"/>: the sentence's, or behind its last semicolon.</summary>
    public int StartOf(Sentence sentence, int end)
    {
        int start = Math.Max(sentence.First, end - Clauses.Reach);
        for (int k = end - 1; k > start; k--)
        {
            if (Tokens[k].Kind == TokenKind.Semicolon)
            {
                return k + 1;
            }
        }

        return start;
    }

    /// <summary>Whether a stretch looks like a clause and not like a name with an apposition (English).</summary>
    public bool HasVerb(int start, int end)
    {
        for (int k = start; k < end; k++)
        {
            if (Tokens[k].Kind == TokenKind.Word && LooksLikeVerb(k))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the first words, outside quotations, opens a statement: the clause is that cue's.</summary>
    public bool HasCue(int start, int end)
    {
        for (int k = start; k < end && k < start + 4; k++)
        {
            if (clauses.IsCue(k) && Tokens[k].Quotation < 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool LooksLikeVerb(int i) =>
        Tokens[i].Is(WordClasses.Auxiliary | WordClasses.Copula | WordClasses.CueVerb) && !Tokens[i].Is(WordClasses.SpeakerHead)
        || !Tokens[i].Capitalized && article.Characters(i).EndsWith("ed", StringComparison.Ordinal);
}
