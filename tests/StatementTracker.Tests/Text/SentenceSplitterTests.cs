using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Tests.Text;

public sealed class SentenceSplitterTests
{
    private static string[] Sentences(string text, Language language)
    {
        ArticleText article = ArticleText.Read(text, LanguageRules.Of(language));
        return [.. article.Sentences.Select(s => article.SpanOf(s.First, s.End)).Select(s => text[s.Start..s.End])];
    }

    [Theory]
    [InlineData("He left. She stayed.", "He left.|She stayed.")]
    [InlineData("\"Why?\" he asked. Nobody knew.", "\"Why?\" he asked.|Nobody knew.")]
    [InlineData("“We agree.” Then he left.", "“We agree.”|Then he left.")]
    [InlineData("The U.S. envoy met Sen. Jones at 3.30 p.m. on Monday.", "The U.S. envoy met Sen. Jones at 3.30 p.m. on Monday.")]
    [InlineData("One line\nAnother line", "One line|Another line")]
    public void English(string text, string expected) => Assert.Equal(expected.Split('|'), Sentences(text, Language.English));

    [Theory]
    [InlineData("غادر الوزير. وبقي النائب.", "غادر الوزير.|وبقي النائب.")]
    [InlineData("هل يعود؟ لا أحد يعرف.", "هل يعود؟|لا أحد يعرف.")]
    public void Arabic(string text, string expected) => Assert.Equal(expected.Split('|'), Sentences(text, Language.Arabic));

    [Fact]
    public void The_first_line_without_a_final_stop_is_the_headline()
    {
        ArticleText article = ArticleText.Read("Minister: bridge opens\nThe bridge opens today.", LanguageRules.Of(Language.English));
        Assert.True(article.Sentences[0].IsHeadline);
        Assert.False(article.Sentences[1].IsHeadline);
    }
}
