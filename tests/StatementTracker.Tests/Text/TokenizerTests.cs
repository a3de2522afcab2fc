using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Tests.Text;

public sealed class TokenizerTests
{
    private static string[] Tokens(string text, Language language)
    {
        ArticleText article = ArticleText.Read(text, LanguageRules.Of(language));
        return [.. article.Tokens.ToArray().Select(t => text[t.Start..t.End])];
    }

    [Theory]
    [InlineData("Mr. Smith's U.S.-led plan didn't cost $1,200.50.", "Mr.|Smith|'s|U.S.-led|plan|didn't|cost|$|1,200.50|.")]
    [InlineData("John Doe:\"foo\"", "John|Doe|:|\"|foo|\"")]
    [InlineData("well-known—and hated", "well-known|—|and|hated")]
    public void English(string text, string expected) => Assert.Equal(expected.Split('|'), Tokens(text, Language.English));

    [Theory]
    [InlineData("وقال، أمس: «نعم»؛ ثم سأل؟", "وقال|،|أمس|:|«|نعم|»|؛|ثم|سأل|؟")]
    [InlineData("قـــال مُحَمَّد ١٢٫٥", "قـــال|مُحَمَّد|١٢|٫|٥")]
    [InlineData("\u202Bقال\u202C الوزير", "قال|الوزير")]
    [InlineData("وأضاف -في بيان- أن", "وأضاف|-|في|بيان|-|أن")]
    public void Arabic(string text, string expected) => Assert.Equal(expected.Split('|'), Tokens(text, Language.Arabic));

    [Fact]
    public void A_cue_begins_behind_its_conjunction()
    {
        ArticleText article = ArticleText.Read("وقال الوزير", LanguageRules.Of(Language.Arabic));
        Assert.Equal(1, article.Tokens[0].CoreStart);
    }
}
