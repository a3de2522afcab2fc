using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>Tells the prepositional phrases that are part of a name (a spokesman for X, مسؤول في X) from adjuncts behind it.</summary>
internal sealed class NounComplements(ArticleText article, Adjuncts adjuncts)
{
    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>Whether the phrase that begins at <paramref name="first"/> goes on with the preposition at <paramref name="i"/>.</summary>
    public bool Keeps(int first, int i, int limit)
    {
        bool governsNothing = i + 1 >= limit && !Tokens[i].Has(Clitics.Preposition);
        if (adjuncts.BeginsAt(i) || governsNothing)
        {
            return false;
        }

        return article.Rules.VerbFirst
            ? HeadTakesComplement(first, i) || FollowsHead(i, limit) || BelongsToHead(first, i)
            : IsWord(i, "of") || IsWord(i, "for") || HeadTakesComplement(first, i) && !IsWord(i, "to");
    }

    private bool IsWord(int i, string word) => article.Characters(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>A free preposition between a head and a definite noun.</summary>
    private bool FollowsHead(int i, int limit) =>
        Tokens[i].Is(WordClasses.Governed) && Tokens[i - 1].Is(WordClasses.SpeakerHead) && i + 1 < limit && Tokens[i + 1].Has(Clitics.Article);

    /// <summary>The ل that stands for an annexation (الأمين العام للأمم المتحدة); before a news medium it names the channel.</summary>
    private bool BelongsToHead(int first, int i) =>
        Tokens[i].Has(Clitics.Preposition) && article.Text[Tokens[i].CoreStart] == 'ل' && !Tokens[i].Is(WordClasses.NewsMedia)
        && i <= first + 5 && IsHead(first);

    /// <summary>Common nouns that head speakers take complements; personal names do not.</summary>
    private bool HeadTakesComplement(int first, int i)
    {
        for (int k = i - 1; k >= first && k >= i - 4; k--)
        {
            if (Tokens[k].Is(WordClasses.GivenName))
            {
                return false;
            }

            if (IsHead(k))
            {
                return true;
            }
        }

        return IsHead(first) && i <= first + 4 && article.Rules.VerbFirst;
    }

    private bool IsHead(int i) => Tokens[i].Is(WordClasses.SpeakerHead | WordClasses.Document);
}
