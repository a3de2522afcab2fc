using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>How much of a content stands in quotation marks.</summary>
/// <param name="Words">Words and numbers of the content.</param>
/// <param name="Quoted">Those of them in marks of the content's own.</param>
/// <param name="Runs">Quoted stretches.</param>
/// <param name="LongestWords">Words of the longest of them, 0 if there is none.</param>
/// <param name="Longest">Where it stands.</param>
internal readonly record struct QuotationShare(int Words, int Quoted, int Runs, int LongestWords, TokenRange Longest)
{
    /// <summary>Quoted runs of fewer words are taken for names or terms where they are the only ones.</summary>
    private const int MinMixedWords = 3;

    /// <summary>What the share alone tells of the type.</summary>
    public StatementType Type => Words > 0 && Quoted == Words ? StatementType.Direct
        : LongestWords >= MinMixedWords ? StatementType.Mixed : StatementType.Indirect;

    public static QuotationShare Of(ArticleText article, List<TokenRange> content)
    {
        int words = 0, quoted = 0, runs = 0, run = 0, start = 0, longest = 0;
        TokenRange best = default;
        foreach (TokenRange piece in content)
        {
            int outside = OutsideDepth(article, piece);
            for (int i = piece.First; i < piece.End; i++)
            {
                if (article.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number))
                {
                    continue;
                }

                bool inQuotation = article.Tokens[i].Quotation is var q and >= 0 && article.Quotations[q].Depth >= outside;
                words++;
                quoted += inQuotation ? 1 : 0;
                run = inQuotation ? run + 1 : 0;
                runs += run == 1 ? 1 : 0;
                start = run == 1 ? i : start;
                if (run > longest)
                {
                    (longest, best) = (run, new TokenRange(start, i + 1));
                }
            }
        }

        return new QuotationShare(words, quoted, runs, longest, best);
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
