using StatementTracker.Models;
using StatementTracker.Text;

namespace StatementTracker.Classification;

/// <summary>Words as features whose place does not matter: each under the number of the bag it lies in.</summary>
internal sealed class WordBag(ArticleText article)
{
    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>Adds the stem of a word.</summary>
    public void AddStem(uint bag, int token, FeatureVector features) => features.AddAs(bag, Tokens[token].Analysis.Stem);

    /// <summary>Adds a word and the one behind it as one feature.</summary>
    public void AddPair(uint bag, int token, FeatureVector features) =>
        features.AddAs(bag, (Tokens[token].Analysis.Stem * 0x9E3779B97F4A7C15) ^ Tokens[token + 1].Analysis.Stem);

    /// <summary>Adds the first letters of a word, behind what is written together with it.</summary>
    public void AddPrefix(uint bag, int token, FeatureVector features)
    {
        WordSigns signs = article.SignsOf(token);
        features.AddAs(bag, signs != WordSigns.None ? signs.Prefix : WordSigns.PrefixOf(article.Characters(token), Tokens[token].Analysis));
    }

    public bool IsWord(int token) => Tokens[token].Kind is TokenKind.Word;
}
