using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>Tells what a quotation mark does: opens, closes, or stands alone.</summary>
/// <remarks>A mark alone does not tell; the pairs that the reader of the text made do.</remarks>
internal sealed class QuotationMarks(ArticleText article)
{
    /// <summary>Quotations of at most this many tokens are names and terms as well as speech.</summary>
    private const int MaxNameTokens = 4;

    /// <summary>How many quotations in front of the innermost one are tried: nested ones may open between the mark and its first word.</summary>
    private const int MaxNesting = 6;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>Whether the token is a mark that opens a quotation.</summary>
    public bool Opens(int token) => Tokens[token].Kind == TokenKind.Quote && PairOf(token) >= 0;

    /// <summary>The index of the quotation that the mark opens, or -1.</summary>
    public int PairOf(int mark)
    {
        int inner = mark + 1 < Tokens.Length ? Tokens[mark + 1].Quotation : -1;
        for (int p = inner; p >= 0 && p >= inner - MaxNesting; p--)
        {
            if (article.Quotations[p].Open == mark)
            {
                return p;
            }
        }

        return -1;
    }

    /// <summary>Whether the mark closes a quotation.</summary>
    public bool IsClosing(int mark) => mark > 0 && ClosedBy(mark) >= 0;

    /// <summary>The index of the quotation that the mark closes, or -1; the mark must not be the first token.</summary>
    public int ClosedBy(int mark)
    {
        int inner = Tokens[mark - 1].Quotation;
        if (inner < 0 || article.Quotations[inner].Close != mark)
        {
            return -1;
        }

        // Behind the closing mark of a nested quotation the outer one need not be closed itself.
        bool behindNested = mark > 1 && Tokens[mark - 1].Kind == TokenKind.Quote;
        return article.Quotations[inner].IsClosed || behindNested ? inner : -1;
    }

    /// <summary>Whether the mark closes a quotation that is too long for a name.</summary>
    public bool ClosesSpeech(int mark)
    {
        int pair = mark > 0 ? Tokens[mark - 1].Quotation : -1;
        return pair >= 0 && article.Quotations[pair].Close == mark && article.Quotations[pair].Count > MaxNameTokens;
    }
}
