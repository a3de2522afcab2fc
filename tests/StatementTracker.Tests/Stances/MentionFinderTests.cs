using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Stances;
using StatementTracker.Text;

namespace StatementTracker.Tests.Stances;

public class MentionFinderTests
{
    [Theory]
    [InlineData("The council met Mara Voss, and Voss left.", "Mara Voss", "Mara Voss")]
    [InlineData("Only Voss was there.", "Mara Voss", "Voss")]
    [InlineData("Republicans objected.", "Republican", "Republicans")]
    [InlineData("A Republican objected.", "the Republicans", "Republican")]
    [InlineData("It was Voss’s plan.", "Voss’", "Voss")]
    [InlineData("The art of the deal.", "artist", null)]
    [InlineData("Nobody was there.", "of the", null)]
    [InlineData("", "Mara Voss", null)]
    [InlineData("ولسالم الهاشم رأي آخر.", "سالم الهاشم", "ولسالم الهاشم")]
    [InlineData("رفضت الوزارة القرار", "وزارة", "الوزارة")]
    [InlineData("#الميناء لنا", "الميناء", "الميناء")]
    [InlineData("لا شيء هنا", "الميناء", null)]
    public void As_many_words_of_a_name_as_the_text_has_are_found(string text, string name, string? expected)
    {
        ArticleText article = Read(text);
        TokenRange found = MentionFinder.Find(article, name);

        Assert.Equal(expected, found.IsEmpty ? null : text[article.Tokens[found.First].Start..article.Tokens[found.End - 1].End]);
    }

    [Fact]
    public void Of_several_the_one_nearest_to_other_tokens_is_found()
    {
        ArticleText article = Read("Voss came, Holt spoke, and Voss left.");
        TokenRange holt = MentionFinder.Find(article, "Holt");

        Assert.Equal(0, MentionFinder.Find(article, "Voss").First);
        Assert.Equal(0, MentionFinder.Find(article, "Voss", holt).First);
        Assert.NotEqual(0, MentionFinder.Find(Read("Voss came, and they all waited until Holt met Voss."), "Voss", new TokenRange(8, 9)).First);
        Assert.True(MentionFinder.Find(article, "Holt", holt).IsEmpty, "a mention is not beside itself");
    }

    private static ArticleText Read(string text) => ArticleText.Read(text, LanguageRules.Of(ArticleLanguage.Tell(text) ?? Language.English));
}
