using StatementTracker.Detection;
using StatementTracker.Text;

namespace StatementTracker.Attribution;

/// <summary>Cuts a noun phrase where an apposition or an insertion begins (the mayor, John Doe).</summary>
internal static class PhraseSegment
{
    /// <summary>The phrase up to its first comma, bracket or dash; its first token always belongs to it.</summary>
    public static TokenRange FirstOf(ArticleText article, TokenRange range)
    {
        for (int i = range.First + 1; i < range.End; i++)
        {
            if (article.Tokens[i].Kind is TokenKind.Comma or TokenKind.OpenBracket or TokenKind.Dash)
            {
                return new TokenRange(range.First, i);
            }
        }

        return range;
    }
}
