using StatementTracker.Models;
using StatementTracker.Text;

namespace StatementTracker.Classification;

/// <summary>Words as features whose place does not matter: each under the number of the bag it lies in.</summary>
internal sealed class WordBag(ArticleText article)
{
    /// <summary>Letters of the beginning that stand for a word whatever its ending.</summary>
    private const int PrefixLetters = 5;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>Adds the stem of a word.</summary>
    public void AddStem(uint bag, int token, FeatureVector features) => features.AddAs(bag, Tokens[token].Analysis.Stem);

    /// <summary>Adds a word and the one behind it as one feature.</summary>
    public void AddPair(uint bag, int token, FeatureVector features) =>
        features.AddAs(bag, (Tokens[token].Analysis.Stem * 0x9E3779B97F4A7C15) ^ Tokens[token + 1].Analysis.Stem);

    /// <summary>Adds the first letters of a word, behind what is written together with it.</summary>
    public void AddPrefix(uint bag, int token, FeatureVector features)
    {
        ref readonly Token word = ref Tokens[token];
        int start = word.CoreStart + (word.Has(Languages.Clitics.Article) ? 2 : 0);
        ulong letters = 0;
        for (int i = start; i < Math.Min(word.End, start + PrefixLetters); i++)
        {
            letters = (letters * 31) + char.ToLowerInvariant(article.Text[i]);
        }

        features.AddAs(bag, letters);
    }

    public bool IsWord(int token) => Tokens[token].Kind is TokenKind.Word;
}
