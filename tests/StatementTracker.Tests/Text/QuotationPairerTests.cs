using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Tests.Text;

public sealed class QuotationPairerTests
{
    private static ArticleText Read(string text) => ArticleText.Read(text, LanguageRules.Of(Language.English));

    private static string[] Inside(ArticleText article) =>
        [.. article.Quotations.Select(q => q.Count == 0 ? "" : article.SpanOf(q.First, q.Close) is var s ? article.Text[s.Start..s.End] : "")];

    [Theory]
    [InlineData("he said \"we agree\" twice", "we agree")]
    [InlineData("he said “we agree” twice", "we agree")]
    [InlineData("he said «we agree» twice", "we agree")]
    [InlineData("he said ‹we agree› twice", "we agree")]
    [InlineData("he said „we agree“ twice", "we agree")]
    [InlineData("he said »we agree« twice", "we agree")]
    [InlineData("he said ‘we don’t agree’ twice", "we don’t agree")]
    [InlineData("he said 'we agree' twice", "we agree")]
    [InlineData("he said 「we agree」 twice", "we agree")]
    [InlineData("وصف ذلك بـ\"الجريمة الكبرى\" أمس", "الجريمة الكبرى")]
    public void A_pair_of_any_convention(string text, string inside) => Assert.Equal([inside], Inside(Read(text)));

    [Theory]
    [InlineData("he said ”we agree“ twice", QuoteRepair.Reversed)]
    [InlineData("he said \"we agree” twice", QuoteRepair.Mismatched)]
    [InlineData("he said \"we agree» twice", QuoteRepair.Mismatched)]
    [InlineData("he said “we agree twice", QuoteRepair.Unclosed)]
    public void A_repair_is_told(string text, object repair) => Assert.Equal((QuoteRepair)repair, Assert.Single(Read(text).Quotations).Repair);

    [Fact]
    public void Nested_quotations_have_depth()
    {
        ArticleText article = Read("She said “he called it ‘a farce’ again” yesterday");
        Assert.Equal(["he called it ‘a farce’ again", "a farce"], Inside(article));
        Assert.Equal([0, 1], article.Quotations.Select(q => q.Depth));
    }

    [Fact]
    public void A_quotation_that_reopens_at_each_paragraph_is_one_chain()
    {
        ArticleText article = Read("“We came.\n“We saw.\n“We left,” he said.");
        Assert.Equal(3, article.Quotations.Length);
        Assert.Equal(1, article.Quotations[0].Next);
        Assert.Equal(2, article.Quotations[1].Next);
        Assert.Equal(-1, article.Quotations[2].Next);
    }

    [Fact]
    public void A_stray_mark_costs_its_own_sentence_only()
    {
        ArticleText article = Read("He called it \"odd. Then he left.\nShe said \"we agree\" twice");
        Assert.Equal("we agree", Inside(article)[^1]);
        Assert.Equal(QuoteRepair.Unclosed, article.Quotations[0].Repair);
    }

    [Fact]
    public void Apostrophes_are_no_quotation_marks()
    {
        Assert.Empty(Read("The workers' pay didn't rise in the '90s").Quotations);
    }
}
