using StatementTracker.Languages;

namespace StatementTracker.Tests.Languages;

/// <summary>Expressions of several words: the longest one wins, and clitics on its first word do no harm.</summary>
public class PhraseTests
{
    [Theory]
    [InlineData("على حد قوله", 3)]
    [InlineData("وعلى حد قولها إن", 3)]
    [InlineData("وبحسب ما قال", 2)]
    [InlineData("نقلا عن مصدر", 2)]
    [InlineData("كما جاء في البيان", 3)]
    public void arabic_markers(string text, int length) => AssertPhrase(Language.Arabic, text, length, WordClasses.CueMarker);

    [Theory]
    [InlineData("according to officials", 2)]
    [InlineData("In the words of one", 4)]
    [InlineData("as he put it", 4)]
    public void english_markers(string text, int length) => AssertPhrase(Language.English, text, length, WordClasses.CueMarker);

    [Theory]
    [InlineData("ألقى باللوم على", 2, "ألقى باللوم")]
    [InlineData("وألقت باللوم على", 2, "ألقى باللوم")]
    [InlineData("ويلقون باللوم على", 2, "ألقى باللوم")]
    public void arabic_cues_are_conjugated_in_their_first_word(string text, int length, string lemma) =>
        Assert.Equal(lemma, AssertPhrase(Language.Arabic, text, length, WordClasses.CueVerb).Word.Cue?.Lemma);

    [Theory]
    [InlineData("pointed out that", 2, "point out")]
    [InlineData("shot back", 2, "shoot back")]
    [InlineData("went on to say that", 4, "go on to say")]
    [InlineData("calling for calm", 2, "call for")]
    [InlineData("is adamant that", 2, "be adamant")]
    [InlineData("claimed responsibility for", 2, "claim responsibility")]
    public void english_cues_are_inflected_in_their_first_word(string text, int length, string lemma) =>
        Assert.Equal(lemma, AssertPhrase(Language.English, text, length, WordClasses.CueVerb).Word.Cue?.Lemma);

    [Theory]
    [InlineData("بيان مشترك", Channel.JointStatement)]
    [InlineData("البيان المشترك", Channel.JointStatement)]
    [InlineData("بيانا مشتركا", Channel.JointStatement)]
    [InlineData("بيانهما المشترك", Channel.JointStatement)]
    [InlineData("للمؤتمر الصحفي", Channel.PressConference)]
    [InlineData("مؤتمر صحافي", Channel.PressConference)]
    [InlineData("على تويتر", Channel.Twitter)]
    public void arabic_channels(string text, Channel channel) => Assert.Equal(channel, Find(Language.Arabic, text).Word.Channel);

    [Theory]
    [InlineData("news conference", Channel.PressConference)]
    [InlineData("joint statements", Channel.JointStatement)]
    [InlineData("Truth Social", Channel.SocialMedia)]
    public void english_channels(string text, Channel channel) => Assert.Equal(channel, Find(Language.English, text).Word.Channel);

    [Theory]
    [InlineData("وزير الخارجية", 2, SpeakerKind.Government)]
    [InlineData("ولوزارة الدفاع", 2, SpeakerKind.Military)]
    [InlineData("للأمم المتحدة", 2, SpeakerKind.InternationalOrganization)]
    [InlineData("وكالة فرانس برس", 3, SpeakerKind.NewsMedia)]
    public void arabic_speakers(string text, int length, SpeakerKind kind)
    {
        Phrase phrase = Find(Language.Arabic, text);
        Assert.Equal((length, kind), (phrase.Length, phrase.Word.Kind));
    }

    [Theory]
    [InlineData("Prime Minister", 2, SpeakerKind.Government)]
    [InlineData("Human Rights Watch", 3, SpeakerKind.Ngo)]
    [InlineData("the New York Times", 4, SpeakerKind.NewsMedia)]
    public void english_speakers(string text, int length, SpeakerKind kind)
    {
        Phrase phrase = Find(Language.English, text);
        Assert.Equal((length, kind), (phrase.Length, phrase.Word.Kind));
    }

    [Theory]
    [InlineData("declined to comment")]
    [InlineData("spoke on condition of anonymity")]
    public void refusals_are_no_statements(string text) => AssertPhrase(Language.English, text, text.Split(' ').Length, WordClasses.Filler);

    [Theory]
    [InlineData("قال الوزير")]
    [InlineData("قال")]
    public void no_expression_has_length_zero(string text) => Assert.Equal(0, Find(Language.Arabic, text).Length);

    private static Phrase AssertPhrase(Language language, string text, int length, WordClasses classes)
    {
        Phrase phrase = Find(language, text);
        Assert.Equal(length, phrase.Length);
        Assert.True(phrase.Word.Is(classes), text);
        return phrase;
    }

    private static Phrase Find(Language language, string text)
    {
        LanguageRules rules = LanguageRules.Of(language);
        WordAnalysis[] words = [.. text.Split(' ').Select(w => rules.Analyze(w))];
        return rules.FindPhrase(words.Select(w => w.Form).ToArray(), words[0].Stem);
    }
}
