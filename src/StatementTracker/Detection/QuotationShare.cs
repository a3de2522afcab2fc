using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>Tells how much of a content stands in quotation marks.</summary>
internal static class QuotationShare
{
    /// <summary>Quoted runs of fewer words are taken for names or terms where they are the only ones.</summary>
    private const int MinMixedWords = 3;

    public static StatementType TypeOf(ArticleText article, List<TokenRange> content)
    {
        int words = 0, quoted = 0, longest = 0, run = 0;
        foreach (TokenRange piece in content)
        {
            int outside = OutsideDepth(article, piece);
            for (int i = piece.First; i < piece.End; i++)
            {
                if (article.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number))
                {
                    continue;
                }

                bool inQuotation = article.Tokens[i].Quotation is var q and >= 0 && (article.Quotations[q].Depth >= outside);
                words++;
                quoted += inQuotation ? 1 : 0;
                run = inQuotation ? run + 1 : 0;
                longest = Math.Max(longest, run);
            }
        }

        return words > 0 && quoted == words ? StatementType.Direct
            : longest >= MinMixedWords ? StatementType.Mixed : StatementType.Indirect;
    }

    /// <summary>
    /// The depth from which marks count as this content's own: a piece that fills its quotation is quoted by it; one that is a part of a quoted
    /// passage (a nested statement) is not.
    /// </summary>
    private static int OutsideDepth(ArticleText article, TokenRange piece)
    {
        int pair = article.Tokens[piece.First].Quotation;
        if (pair < 0)
        {
            return 0;
        }

        Quotation quotation = article.Quotations[pair];
        return quotation.First == piece.First && piece.End >= quotation.Close - 1 || piece.Contains(quotation.Open) ? quotation.Depth : quotation.Depth + 1;
    }
}
