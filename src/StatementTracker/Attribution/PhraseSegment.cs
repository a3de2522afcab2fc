using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Attribution;

/// <summary>Cuts a noun phrase where an apposition, an insertion or what tells of time and place begins (the mayor, John Doe).</summary>
internal static class PhraseSegment
{
    /// <summary>The phrase up to its first comma, bracket, dash or adjunct; its first token always belongs to it.</summary>
    public static TokenRange FirstOf(ArticleText article, TokenRange range)
    {
        var adjuncts = new Adjuncts(article);
        bool hasRole = article.Tokens[range.First].Is(WordClasses.SpeakerHead);
        for (int i = range.First + 1; i < range.End; i++)
        {
            ref readonly Token token = ref article.Tokens[i];
            if (token.Kind is TokenKind.Comma or TokenKind.OpenBracket or TokenKind.Dash || adjuncts.BeginsAt(i) || !hasRole && IsFreePreposition(token))
            {
                return new TokenRange(range.First, i);
            }

            hasRole |= token.Is(WordClasses.SpeakerHead);
        }

        return range;
    }

    /// <summary>A preposition behind a bare name belongs to the clause (طالبان في بيان); roles take complements, English names "of".</summary>
    private static bool IsFreePreposition(in Token token) => !token.Latin && token.Is(WordClasses.Preposition) && token.Word.Cue is null;
}
