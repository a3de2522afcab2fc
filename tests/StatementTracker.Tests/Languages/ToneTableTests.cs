using StatementTracker.Classification;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Tests.Languages;

public class ToneTableTests
{
    [Theory]
    [InlineData("en", "must", "Obligation")]
    [InlineData("en", "accusations were baseless", "Falsity")]
    [InlineData("en", "in the right direction", "Approval")]
    [InlineData("en", "senators", "Assembly")]
    [InlineData("ar", "يجب", "Obligation")]
    [InlineData("ar", "وانتهاكاتهم", "Wrong")]
    [InlineData("ar", "للانهيار", "Danger")]
    [InlineData("ar", "لا أساس لها", "Falsity")]
    [InlineData("ar", "نكذب", "Lie")]
    [InlineData("ar", "سيدفعون", "Future")]
    [InlineData("ar", "البرلمان", "Assembly")]
    public void A_word_has_its_tone_with_clitics_endings_and_in_expressions(string language, string text, string tone) =>
        Assert.True((TonesOf(language, text) & Enum.Parse<Tones>(tone)) != 0);

    [Theory]
    [InlineData("ar", "سيارة", "Future")]
    [InlineData("ar", "سنوات", "Future")]
    [InlineData("en", "table", "Obligation")]
    [InlineData("en", "mustard", "Obligation")]
    public void A_word_that_only_begins_alike_has_not(string language, string text, string tone) =>
        Assert.False((TonesOf(language, text) & Enum.Parse<Tones>(tone)) != 0);

    [Theory]
    [InlineData("Arabic.tones.tsv")]
    [InlineData("English.tones.tsv")]
    public void No_word_stands_twice_under_one_tone(string name)
    {
        var file = DataFile.Open(name);
        int tone = file.Column("tone"), words = file.Column("words");
        HashSet<string> seen = [];
        List<string> items = [];
        while (file.Read())
        {
            EntryReader.ReadItems(file[words], items);
            foreach (string item in items)
            {
                Assert.True(seen.Add($"{file[tone]} {item}"), $"{name}: {item} stands twice under {file[tone]}.");
            }
        }
    }

    private static Tones TonesOf(string code, string text)
    {
        ArticleText article = ArticleText.Read(text, LanguageRules.Of(code == "ar" ? Language.Arabic : Language.English));
        var reader = new ToneReader(article);
        return Enumerable.Range(0, article.Tokens.Length).Aggregate(Tones.None, (all, token) => all | reader.Of(token));
    }
}
