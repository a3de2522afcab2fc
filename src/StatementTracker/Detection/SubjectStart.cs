using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>Finds where a subject that ends at a known token begins: behind the last boundary of a clause in front of it.</summary>
internal sealed class SubjectStart(ArticleText article, Clauses clauses)
{
    private readonly QuotationMarks _marks = new(article);

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>The first token of the noun phrase that ends at <paramref name="end"/>, not in front of <paramref name="floor"/>.</summary>
    public int Find(int floor, int end)
    {
        for (int k = end - 1; k >= floor; k--)
        {
            if (IsBoundary(k, end) || k < end - 1 && EndsOuterClause(k))
            {
                return k + 1;
            }
        }

        return floor;
    }

    private bool IsBoundary(int k, int end) => Tokens[k].Kind switch
    {
        TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash or TokenKind.Terminal => true,
        TokenKind.Quote => _marks.ClosesSpeech(k),
        TokenKind.Word => Tokens[k].Is(WordClasses.Complementizer | WordClasses.Subordinator) || Tokens[k].Is(WordClasses.Relative) && !IsRestrictive(k)
            || Tokens[k].Is(WordClasses.Conjunction) && !JoinsNames(k, end),
        _ => false,
    };

    /// <summary>Two men who had escaped: without a comma the relative clause belongs to the name.</summary>
    private bool IsRestrictive(int k) => !article.Rules.VerbFirst && k > 0 && Tokens[k - 1].Kind == TokenKind.Word && !Tokens[k].Is(WordClasses.Complementizer);

    /// <summary>
    /// The verb of another clause: an outer cue ends in front of the inner subject (the lawyer said her client denied …); where verbs come
    /// first, an auxiliary does (وكانت الحكومة … قالت).
    /// </summary>
    private bool EndsOuterClause(int k) => article.Rules.VerbFirst ? Tokens[k].Is(WordClasses.Auxiliary) : clauses.IsStrongVerb(k);

    /// <summary>Smith and Jones: both sides of the conjunction look like names or heads.</summary>
    private bool JoinsNames(int k, int end)
    {
        if (k == 0 || k + 1 >= end)
        {
            return false;
        }

        ref readonly Token before = ref Tokens[k - 1], behind = ref Tokens[k + 1];
        return behind.Capitalized && before.Capitalized
            || behind.Is(WordClasses.SpeakerHead) && before.Kind == TokenKind.Word && !before.Is(WordClasses.CueVerb);
    }
}
