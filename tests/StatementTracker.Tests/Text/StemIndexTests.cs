using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Tests.Text;

public sealed class StemIndexTests
{
    [Theory]
    [InlineData("The bridge is old, and the bridge is open: a bridge!", "bridge", new[] { 1, 7, 12 })]
    [InlineData("قال الوزير إن وزيرا ثانيا سبق الوزير، وللوزير رأيه", "الوزير", new[] { 1, 6, 8 })]
    public void It_finds_every_word_with_a_stem_in_order(string text, string word, int[] expected)
    {
        Language language = text[0] > 'z' ? Language.Arabic : Language.English;
        using ArticleText article = ArticleText.Read(text, LanguageRules.Of(language));
        ulong stem = article.Rules.Analyze(word).Stem;
        var found = new List<int>();
        for (int i = article.Stems.First(stem); i >= 0; i = article.Stems.Next(i))
        {
            found.Add(i);
        }

        Assert.Equal(expected, found);
        Assert.Equal(expected.Length, article.Stems.Count(stem));
    }

    [Fact]
    public void What_an_article_does_not_have_is_found_nowhere()
    {
        using ArticleText article = ArticleText.Read("", LanguageRules.Of(Language.English));
        Assert.Equal(-1, article.Stems.First(7));
        Assert.Equal(0, article.Stems.Count(7));
    }
}
