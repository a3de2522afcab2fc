using StatementTracker.Languages;

namespace StatementTracker.Tests.Languages;

public class EnglishAnalyzeTests
{
    private static readonly LanguageRules English = LanguageRules.Of(Language.English);

    [Theory]
    [InlineData("said", "say", WordForm.Past)]
    [InlineData("says", "say", WordForm.Present | WordForm.Singular)]
    [InlineData("SAYS", "say", WordForm.Present | WordForm.Singular)]
    [InlineData("denies", "deny", WordForm.Present | WordForm.Singular)]
    [InlineData("denied", "deny", WordForm.Past)]
    [InlineData("admitted", "admit", WordForm.Past)]
    [InlineData("wrote", "write", WordForm.Past)]
    [InlineData("urging", "urge", WordForm.None)]
    [InlineData("admitting", "admit", WordForm.None)]
    [InlineData("criticised", "criticize", WordForm.Past)] // British
    [InlineData("signalled", "signal", WordForm.Past)]
    [InlineData("signaled", "signal", WordForm.Past)]
    public void verbs_are_inflected(string form, string lemma, object grammar)
    {
        Word word = English.Analyze(form).Word;
        Assert.True(word.Is(WordClasses.CueVerb), form);
        Assert.Equal(grammar, word.Form);
        Assert.Equal(lemma, word.Cue!.Lemma.Replace("ise", "ize", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("saying", true)]
    [InlineData("adding", true)]
    [InlineData("said", false)]
    public void ing_forms_may_attribute_on_their_own(string form, bool participle) =>
        Assert.Equal(participle, English.Analyze(form).Word.Is(WordClasses.CueParticiple));

    [Theory]
    [InlineData("May", WordClasses.Time, true)]
    [InlineData("may", WordClasses.Time, false)]
    [InlineData("US", WordClasses.Metonym, true)]
    [InlineData("U.S.", WordClasses.Metonym, true)]
    [InlineData("us", WordClasses.Metonym, false)]
    [InlineData("Us", WordClasses.Metonym, false)] // a sentence that begins with "us"
    [InlineData("WHO", WordClasses.Relative, false)]
    [InlineData("Who", WordClasses.Relative, true)]
    [InlineData("Will", WordClasses.GivenName, true)]
    [InlineData("will", WordClasses.GivenName, false)]
    public void capitals_tell_names_from_words(string form, object classes, bool expected) =>
        Assert.Equal(expected, English.Analyze(form).Word.Is((WordClasses)classes));

    [Theory]
    [InlineData("minister", SpeakerKind.Government)]
    [InlineData("ministers", SpeakerKind.Government)]
    [InlineData("army", SpeakerKind.Military)]
    [InlineData("rebels", SpeakerKind.ArmedGroup)]
    [InlineData("analysts", SpeakerKind.Expert)]
    [InlineData("Reuters", SpeakerKind.NewsMedia)]
    [InlineData("Hezbollah", SpeakerKind.ArmedGroup)]
    public void speakers_have_a_kind(string form, SpeakerKind kind) => Assert.Equal(kind, English.Analyze(form).Word.Kind);

    [Fact]
    public void a_spokesman_is_what_his_institution_is()
    {
        Word word = English.Analyze("spokesman").Word;
        Assert.True(word.InheritsKind);
        Assert.Null(word.Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("'")]
    [InlineData("\uDC00")]
    [InlineData("İ")]
    public void odd_words_are_unknown(string word) => Assert.Same(Word.Unknown, English.Analyze(word).Word);
}
