namespace StatementTracker.Tests;

/// <summary>What an article says of its actors, whatever the models make of its statements.</summary>
public class ArticleActorsTests
{
    private static readonly StatementPipeline _pipeline = StatementPipeline.CreateBuilder().Build();

    private static ArticleActor Actor(string text, string name) => Assert.Single(_pipeline.Detect(text).Actors, actor => actor.Name == name);

    private static (string, MentionType)[] Mentions(string text, string name) => [.. Actor(text, name).Mentions.Select(mention => (mention.Span.Of(text).ToString(), mention.Type))];

    [Fact]
    public void Name_surname_description_and_pronoun_are_one_actor() => Assert.Equal(
        [("Anna Keller", MentionType.Name), ("Keller", MentionType.Name), ("The minister", MentionType.Description), ("She", MentionType.Pronoun)],
        Mentions("Foreign Minister Anna Keller arrived on Monday. \"We are ready,\" Keller said. The minister visited Basra. She added that the talks would go on.", "Anna Keller"));

    [Fact]
    public void An_arabic_surname_and_title_are_the_same_actor() => Assert.Equal(
        [("سالم العمري", MentionType.Name), ("العمري", MentionType.Name)],
        Mentions("قال وزير النقل سالم العمري إن الجسر سيفتح قريبا. وأكد العمري أن العمل مستمر.", "سالم العمري"));

    [Fact]
    public void An_acronym_is_told_from_a_name()
    {
        const string text = "The Lake Monitoring Group opened an office in Lyon. The LMG said on Friday that the water was safe.";

        Assert.Contains(("LMG", MentionType.Acronym), Mentions(text, "Lake Monitoring Group"));
        Assert.Equal(["LMG"], Actor(text, "Lake Monitoring Group").Aliases);
    }

    [Theory]
    [InlineData("Iraq said it would reopen the crossing. Baghdad denied that the talks had failed.", "iraq")]
    [InlineData("أعلن العراق إعادة فتح المعبر. ونفت بغداد فشل المحادثات.", "iraq")]
    public void A_state_and_its_capital_are_one_actor(string text, string id)
    {
        ArticleActor actor = Assert.Single(_pipeline.Detect(text).Actors, actor => actor.ActorId == id);

        Assert.Equal(2, actor.Mentions.Count);
        Assert.Equal(SpeakerKind.Government, actor.Kind);
    }

    [Fact]
    public void A_description_of_two_stays_unlinked() => Assert.DoesNotContain(
        _pipeline.Detect("Foreign Minister Anna Keller met Defence Minister Paul Marsh in Lyon. Then the minister left.").Actors,
        actor => actor.Mentions.Any(mention => mention.Type == MentionType.Description));

    [Fact]
    public void Speakers_are_among_the_actors_with_their_kind_and_count()
    {
        StatementDocument document = _pipeline.Detect("The Lake Council said on Friday that the water was safe. The council denied the reports.");

        foreach (Speaker speaker in document.Statements.SelectMany(statement => statement.Speakers))
        {
            ArticleActor actor = Assert.Single(document.Actors, actor => actor.Name == speaker.Name);
            Assert.Equal(speaker.Kind, actor.Kind);
            Assert.Equal(document.Statements.Count(statement => statement.Speakers.Any(s => s.Name == speaker.Name)), actor.StatementCount);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("the")]
    [InlineData("\"the minister")]
    public void Odd_texts_have_no_actors(string text) => Assert.Empty(_pipeline.Detect(text).Actors);
}
