using StatementTracker.Languages;

namespace StatementTracker.Tests.Languages;

public class PolaritiesTests
{
    [Theory]
    [InlineData("en", "condemned", Polarity.None)]
    [InlineData("en", "supports", Polarity.Good | Polarity.Promote)]
    [InlineData("en", "attacked", Polarity.Bad | Polarity.Hinder)]
    [InlineData("en", "shameful", Polarity.Blame)]
    [InlineData("ar", "والهجوم", Polarity.Bad)]
    [InlineData("ar", "بدعمها", Polarity.Good | Polarity.Promote)]
    [InlineData("ar", "تاريخية", Polarity.Praise)]
    [InlineData("ar", "جسر", Polarity.None)]
    internal void A_word_has_its_side_in_every_form(string language, string word, Polarity polarity)
    {
        LanguageRules rules = LanguageRules.Of(language == "ar" ? Language.Arabic : Language.English);

        Assert.Equal(polarity, rules.Polarities.Of(rules.Analyze(word)));
    }

    [Theory]
    [InlineData("Arabic.polarity.tsv")]
    [InlineData("English.polarity.tsv")]
    public void No_word_stands_twice_in_a_class(string name)
    {
        DataFile file = DataFile.Open(name);
        while (file.Read())
        {
            string[] words = file[file.Column("words")].ToString().Split("; ");
            Assert.Equal(words, words.Distinct());
        }
    }
}
