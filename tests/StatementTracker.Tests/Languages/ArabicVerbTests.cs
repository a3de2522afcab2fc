using StatementTracker.Languages;

namespace StatementTracker.Tests.Languages;

/// <summary>Forms that are made from the two principal parts of a verb, and the agreement that they show.</summary>
public class ArabicVerbTests
{
    private static readonly LanguageRules Arabic = LanguageRules.Of(Language.Arabic);

    [Theory]
    // sound
    [InlineData("أعلن", "أعلنت", "أعلنوا", "يعلن", "تعلن", "يعلنون")]
    [InlineData("طالب", "طالبت", "طالبوا", "يطالب", "تطالب", "يطالبون")]
    // hollow
    [InlineData("قال", "قالت", "قالوا", "يقول", "تقول", "يقولون")]
    [InlineData("أضاف", "أضافت", "أضافوا", "يضيف", "تضيف", "يضيفون")]
    // defective
    [InlineData("نفى", "نفت", "نفوا", "ينفي", "تنفي", "ينفون")]
    [InlineData("دعا", "دعت", "دعوا", "يدعو", "تدعو", "يدعو")]
    [InlineData("رأى", "رأت", "رأوا", "يرى", "ترى", "يرون")]
    [InlineData("تمنى", "تمنت", "تمنوا", "يتمنى", "تتمنى", "يتمنون")]
    // doubled
    [InlineData("حث", "حثت", "حثوا", "يحث", "تحث", "يحثون")]
    [InlineData("أصر", "أصرت", "أصروا", "يصر", "تصر", "يصرون")]
    // with hamza at the end
    [InlineData("هنأ", "هنأت", "هنؤوا", "يهنئ", "تهنئ", "يهنئون")]
    public void verbs_are_conjugated(string lemma, string she, string they, string he, string sheDoes, string theyDo)
    {
        AssertForm(lemma, lemma, WordForm.Masculine | WordForm.Singular | WordForm.Past);
        AssertForm(lemma, she, WordForm.Feminine | WordForm.Singular | WordForm.Past);
        AssertForm(lemma, they, WordForm.Masculine | WordForm.Plural | WordForm.Past);
        AssertForm(lemma, he, WordForm.Masculine | WordForm.Singular | WordForm.Present);
        AssertForm(lemma, sheDoes, WordForm.Feminine | WordForm.Singular | WordForm.Present);
        Assert.Equal(lemma, Arabic.Analyze(theyDo).Word.Cue?.Lemma);
    }

    [Theory]
    [InlineData("قالا", "قال", WordForm.Masculine | WordForm.Dual | WordForm.Past)]
    [InlineData("أكدتا", "أكد", WordForm.Feminine | WordForm.Dual | WordForm.Past)]
    [InlineData("نفيا", "نفى", WordForm.Masculine | WordForm.Dual | WordForm.Past)]
    [InlineData("يعلنان", "أعلن", WordForm.Masculine | WordForm.Dual | WordForm.Present)]
    [InlineData("قلت", "قال", WordForm.FirstPerson | WordForm.Singular | WordForm.Past)]
    [InlineData("نؤكد", "أكد", WordForm.FirstPerson | WordForm.Plural | WordForm.Present)]
    [InlineData("ينف", "نفى", WordForm.Masculine | WordForm.Singular | WordForm.Present)] // لم ينف
    public void forms_show_agreement(string form, string lemma, object grammar) => AssertForm(lemma, form, (WordForm)grammar);

    [Theory]
    [InlineData("مؤكدا", WordForm.Masculine | WordForm.Singular)]
    [InlineData("مؤكداً", WordForm.Masculine | WordForm.Singular)]
    [InlineData("مؤكدة", WordForm.Feminine | WordForm.Singular)]
    [InlineData("مؤكدين", WordForm.Masculine | WordForm.Plural)]
    [InlineData("مؤكدتين", WordForm.Feminine | WordForm.Dual)]
    [InlineData("مؤكدات", WordForm.Feminine | WordForm.Plural)]
    public void participles_stand_as_circumstances(string form, object grammar)
    {
        Word word = Arabic.Analyze(form).Word;
        Assert.True(word.Is(WordClasses.CueParticiple));
        Assert.Equal(grammar, word.Form);
        Assert.Equal("أكد", word.Cue?.Lemma);
    }

    [Theory]
    [InlineData("دعوته", "دعا")] // his call, not "I invited him"
    [InlineData("تأكيدها", "أكد")]
    [InlineData("إشارتهم", "أشار")]
    public void verbal_nouns_take_possessors(string form, string lemma)
    {
        WordAnalysis analysis = Arabic.Analyze(form);
        Assert.True(analysis.Word.Is(WordClasses.CueNoun));
        Assert.Equal(lemma, analysis.Word.Cue?.Lemma);
        Assert.Equal(Clitics.Pronoun, analysis.Clitics);
    }

    [Theory]
    [InlineData("اتهمته", "اتهم")]
    [InlineData("اتهموها", "اتهم")]
    [InlineData("دعاهم", "دعا")]
    [InlineData("يراه", "رأى")]
    [InlineData("أبلغني", "أبلغ")]
    [InlineData("طالبته", "طالب")] // not "his student"
    public void verbs_take_objects(string form, string lemma)
    {
        WordAnalysis analysis = Arabic.Analyze(form);
        Assert.True(analysis.Word.Is(WordClasses.CueVerb));
        Assert.Equal(lemma, analysis.Word.Cue?.Lemma);
        Assert.Equal(Clitics.Pronoun, analysis.Clitics);
    }

    private static void AssertForm(string lemma, string form, WordForm grammar)
    {
        Word word = Arabic.Analyze(form).Word;
        Assert.True(word.Is(WordClasses.CueVerb), form);
        Assert.Equal(lemma, word.Cue?.Lemma);
        Assert.Equal(grammar, word.Form);
    }
}
