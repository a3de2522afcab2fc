using StatementTracker.Languages;

namespace StatementTracker.Tests.Languages;

/// <summary>How one Arabic word is read: what it is, and what is written together with it.</summary>
public class ArabicAnalyzeTests
{
    private static readonly LanguageRules Arabic = LanguageRules.Of(Language.Arabic);

    [Theory]
    [InlineData("قال", Clitics.None)]
    [InlineData("وقال", Clitics.Conjunction)]
    [InlineData("فقال", Clitics.Conjunction)]
    [InlineData("سيقول", Clitics.Future)]
    [InlineData("وسيقول", Clitics.Conjunction | Clitics.Future)]
    [InlineData("ليقول", Clitics.Future)]
    [InlineData("قالها", Clitics.Pronoun)]
    [InlineData("قالوه", Clitics.Pronoun)]
    [InlineData("قوله", Clitics.Pronoun)]
    [InlineData("وقولهم", Clitics.Conjunction | Clitics.Pronoun)]
    [InlineData("القول", Clitics.Article)]
    [InlineData("بالقول", Clitics.Preposition | Clitics.Article)]
    [InlineData("وبالقول", Clitics.Conjunction | Clitics.Preposition | Clitics.Article)]
    public void clitics_come_off_a_cue(string word, object clitics)
    {
        WordAnalysis analysis = Arabic.Analyze(word);
        Assert.Equal("قال", analysis.Word.Cue?.Lemma);
        Assert.Equal(clitics, analysis.Clitics);
    }

    [Theory]
    [InlineData("للوزير", Clitics.Preposition | Clitics.Article)] // the alef of the article is not written behind ل
    [InlineData("لوزارة", Clitics.Preposition)]
    [InlineData("وللحكومة", Clitics.Conjunction | Clitics.Preposition | Clitics.Article)]
    [InlineData("للقاهرة", Clitics.Preposition | Clitics.Article)] // listed with its article
    [InlineData("حكومته", Clitics.Pronoun)] // ة is ت before a pronoun
    [InlineData("فالرئيس", Clitics.Conjunction | Clitics.Article)]
    public void clitics_come_off_a_speaker(string word, object clitics)
    {
        WordAnalysis analysis = Arabic.Analyze(word);
        Assert.Equal(SpeakerKind.Government, analysis.Word.Kind);
        Assert.Equal(clitics, analysis.Clitics);
    }

    [Theory]
    [InlineData("أنه")]
    [InlineData("وأنها")]
    [InlineData("بأنهم")]
    [InlineData("إنني")]
    [InlineData("فإنه")]
    public void complementizers_carry_pronouns(string word)
    {
        WordAnalysis analysis = Arabic.Analyze(word);
        Assert.True(analysis.Word.Is(WordClasses.Complementizer));
        Assert.True((analysis.Clitics & Clitics.Pronoun) != 0);
    }

    [Theory]
    [InlineData("وصف", "وصف")] // described, not "and a row"
    [InlineData("وعد", "وعد")]
    [InlineData("ورد", "ورد")]
    [InlineData("وجه", "وجّه")]
    [InlineData("وافق", "وافق")]
    [InlineData("فسر", "فسر")]
    [InlineData("ورفض", "رفض")]
    [InlineData("وأوضح", "أوضح")]
    public void whole_words_win_over_cut_ones(string word, string lemma) => Assert.Equal(lemma, Arabic.Analyze(word).Word.Cue?.Lemma);

    [Theory]
    [InlineData("ولاية")]
    [InlineData("فريق")]
    [InlineData("بلد")]
    [InlineData("لجان")]
    [InlineData("كرة")]
    [InlineData("فرد")] // an individual, not "so he replied"
    public void plain_words_keep_their_first_letter(string word) => Assert.Equal(Clitics.None, Arabic.Analyze(word).Clitics);

    [Theory]
    [InlineData("وقال", 1)]
    [InlineData("وَقال", 2)] // its vowel sign goes with the conjunction
    [InlineData("وـقال", 2)]
    [InlineData("قال", 0)]
    [InlineData("بالقول", 0)]
    public void only_the_conjunction_stands_outside_a_cue(string word, int length) =>
        Assert.Equal(length, Arabic.Analyze(word).ProcliticLength);

    [Theory]
    [InlineData("وزير", "الوزير")]
    [InlineData("وزير", "وللوزير")]
    [InlineData("الشمري", "والشمري")] // unknown words too
    [InlineData("الأمم", "للأمم")]
    public void stems_are_equal_whatever_stands_in_front(string one, string other) =>
        Assert.Equal(Arabic.Analyze(one).Stem, Arabic.Analyze(other).Stem);

    [Theory]
    [InlineData("عبّر", true, false)]
    [InlineData("عبر", true, true)] // "expressed" in 3 of 20 places only
    [InlineData("هنأ", true, false)]
    [InlineData("هنا", false, false)] // here
    [InlineData("رأى", true, false)]
    [InlineData("رأي", false, false)] // an opinion
    [InlineData("على", false, true)]
    [InlineData("دون", false, true)] // without, not "noted down"
    public void spelling_decides_where_it_can(string word, bool verb, bool preposition)
    {
        Word read = Arabic.Analyze(word).Word;
        Assert.Equal(verb, read.Is(WordClasses.CueVerb));
        Assert.Equal(preposition, read.Is(WordClasses.Preposition));
    }

    [Theory]
    [InlineData("تفعيل")]
    [InlineData("إصلاح")]
    [InlineData("استهداف")]
    [InlineData("اندلاع")]
    [InlineData("بتقليص")]
    [InlineData("واستحداثها")]
    public void verbal_nouns_are_told_by_their_shape(string word) => Assert.True(Arabic.Analyze(word).Word.Is(WordClasses.VerbalNoun));

    [Theory]
    [InlineData("أسواق")] // a plural, not إفعال
    [InlineData("كتاب")]
    public void other_nouns_are_not(string word) => Assert.False(Arabic.Analyze(word).Word.Is(WordClasses.VerbalNoun));

    [Theory]
    [InlineData("")]
    [InlineData("و")]
    [InlineData("لل")]
    [InlineData("\u0640\u064E")] // nothing but marks
    [InlineData("\uD83D")]
    [InlineData("CNN")]
    [InlineData("ووووووووووووووووووووووووووووووووووووووووووووووووووووووووووو")]
    public void odd_words_never_throw(string word) => Assert.True(Arabic.Analyze(word).ProcliticLength <= word.Length);
}
