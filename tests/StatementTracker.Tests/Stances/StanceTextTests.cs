using StatementTracker.Models;
using StatementTracker.Stances;

namespace StatementTracker.Tests.Stances;

public class StanceTextTests
{
    [Theory]
    [InlineData("en", "Mara Voss criticized Vera Holt.", "Mara Voss", "Vera Holt")]
    [InlineData("ar", "انتقد سالم الهاشم ريم شاهين.", "سالم الهاشم", "ريم شاهين")]
    public void Who_holds_a_side_and_who_is_its_target_makes_a_difference(string language, string text, string a, string b)
    {
        Assert.NotEqual(Features(language, text, b, a), Features(language, text, a, b));
        Assert.NotEqual(Features(language, text, b, a), Features(language, text, b, null));
        Assert.Equal(Features(language, text, b, a), Features(language, text, b, a));
    }

    [Theory]
    [InlineData("en", "Nobody asked us.", "the harbour")]
    [InlineData("ar", "لم يسألنا أحد 😡", "إغلاق الميناء")]
    [InlineData("en", "harbour", "harbour")]
    [InlineData("en", "harbour", " ")]
    [InlineData("ar", "\uD83D", "\uD83D")]
    public void A_target_need_not_be_mentioned_and_odd_texts_are_texts(string language, string text, string target) =>
        Assert.InRange(Features(language, text, target, target).Length, 20, 2000);

    [Fact]
    public void A_text_without_tokens_has_no_features() => Assert.Empty(Features("en", " \n ", "harbour", null));

    [Fact]
    public void A_long_text_costs_no_more_than_its_beginning_and_the_place_of_its_mentions()
    {
        string text = string.Join(' ', Enumerable.Repeat("we welcome the harbour .", 20_000));

        Assert.InRange(Features("en", text, "harbour", "we").Length, 100, 3000);
    }

    private static uint[] Features(string code, string text, string target, string? holder)
    {
        _ = Language.TryParse(code, out Language? language);
        var features = new FeatureVector();
        StanceText.Write(text, language!, target, holder, true, features);
        return features.Items.ToArray();
    }
}
