using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Attribution;

/// <summary>Takes a coordinated source apart: Norway and Sweden, واشنطن وبغداد, the minister and the mayor.</summary>
internal static class Coordination
{
    /// <summary>The conjuncts, or the whole where the conjunction stands inside one name.</summary>
    public static List<TokenRange> Split(ArticleText article, TokenRange source)
    {
        var parts = new List<TokenRange>();
        int first = source.First;
        for (int i = source.First + 1; i < source.End; i++)
        {
            if (!Joins(article, source, i))
            {
                continue;
            }

            parts.Add(new TokenRange(first, i));
            first = article.Tokens[i].Has(Clitics.Conjunction) ? i : i + 1;
        }

        parts.Add(new TokenRange(first, source.End));
        return parts;
    }

    private static bool Joins(ArticleText article, TokenRange source, int i)
    {
        ref readonly Token token = ref article.Tokens[i];
        if (token.Latin)
        {
            return article.Characters(i).Equals("and", StringComparison.OrdinalIgnoreCase) && Names(article.Tokens[i - 1]) && i + 1 < source.End && Names(article.Tokens[i + 1]);
        }

        return token.Has(Clitics.Conjunction) && Names(token) && Names(article.Tokens[source.First]);
    }

    private static bool Names(in Token token) =>
        token.Is(WordClasses.Metonym | WordClasses.SpeakerHead | WordClasses.GivenName | WordClasses.NewsMedia) || token.Word.Kind is not null
        || token.Capitalized && !token.Is(WordClasses.SpeakerHead) || token.Phrase.Word?.Kind is not null;
}
