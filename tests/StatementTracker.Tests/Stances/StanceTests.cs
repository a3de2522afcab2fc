namespace StatementTracker.Tests.Stances;

/// <summary>Sides, as a user meets them. What the models make of a sentence is only asserted where its words leave no doubt.</summary>
public class StanceTests
{
    private static readonly StatementPipeline _pipeline = StatementPipeline.CreateBuilder()
        .AddTopics(t => t.Add("US presence in Iraq", "القوات الأمريكية", "US troops").Add("dam", "السد", "السدود"))
        .Build();

    private static IReadOnlyList<StanceToward> Stances(string text) => Assert.Single(_pipeline.Detect(text).Statements).Stances;

    [Theory]
    [InlineData("Spain condemned the attack on the hospital.", Stance.Oppose)]
    [InlineData("The minister rejected the proposal.", Stance.Oppose)]
    [InlineData("The minister welcomed the ceasefire agreement.", Stance.Support)]
    [InlineData("أدانت فرنسا الهجوم على المستشفى.", Stance.Oppose)]
    [InlineData("رفض وزير الخارجية الإيراني الاتهامات الأمريكية.", Stance.Oppose)]
    [InlineData("رحب الوزير باتفاق وقف إطلاق النار.", Stance.Support)]
    public void The_side_toward_what_a_statement_is_about_comes_first(string text, Stance side)
    {
        StanceToward first = Stances(text)[0];

        Assert.Equal(side, first.Label);
        Assert.InRange(first.Score, 1.0 / 3, 1);
        Assert.False(string.IsNullOrWhiteSpace(first.Target));
    }

    [Theory]
    [InlineData("The minister said that US troops must leave the country.", "US presence in Iraq")]
    [InlineData("قال الوزير إن القوات الأمريكية يجب أن تغادر البلاد.", "US presence in Iraq")]
    [InlineData("قال الوزير إن انهيار السد كارثة.", "dam")]
    [InlineData("قال الوزير إن للسدود فوائد كثيرة.", "dam")]
    public void A_topic_is_answered_for_under_its_own_name(string text, string topic)
    {
        Assert.Contains(Stances(text), stance => stance.Target == topic);
        Assert.Single(_pipeline.Detect(text).Statements.Toward(topic));
    }

    [Theory]
    [InlineData("The president said that the bridge would be opened with the help of Iran.", "إيران")]
    [InlineData("قال الرئيس إن الجسر سيفتح بمساعدة إيران.", "Iran")]
    public void An_actor_in_the_content_is_found_by_its_name_in_the_other_language(string text, string name) =>
        Assert.Single(_pipeline.Detect(text).Statements.Toward(name));

    [Theory]
    [InlineData("The official said it was closed.")]
    [InlineData("قال المسؤول: \"لا\".")]
    public void A_content_that_names_nothing_is_its_own_target(string text) => Assert.NotEmpty(Stances(text)[0].Target);

    [Fact]
    public void A_common_word_that_is_also_a_name_is_no_actor() =>
        Assert.DoesNotContain(Stances("قال الوزير إن الحكومة قررت فتح الجسر."), stance => stance.Target == "فتح");

    [Fact]
    public void All_faults_of_topics_are_told_at_once()
    {
        StatementPipelineBuilder builder = StatementPipeline.CreateBuilder().AddTopics(t => t.Add(" ").Add("a", "…").Add("a"));

        StatementConfigurationException fault = Assert.Throws<StatementConfigurationException>(builder.Build);

        Assert.Contains("A topic has an empty name.", fault.Message, StringComparison.Ordinal);
        Assert.Contains("\"a\" is added twice", fault.Message, StringComparison.Ordinal);
        Assert.Contains("\"…\", without a letter or digit", fault.Message, StringComparison.Ordinal);
    }
}
