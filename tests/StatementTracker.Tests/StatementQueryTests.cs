namespace StatementTracker.Tests;

public class StatementQueryTests
{
    private const string Text = "The coalition denied the strike, and والتحالف الدولي رد على بغداد in two languages.";

    private static readonly DateTimeOffset March = new(2024, 3, 1, 0, 0, 0, TimeSpan.Zero);

    private static StatementQuery Query(params StatementSketch[] sketches) => new(sketches.Select(sketch => sketch.Build()).ToList());

    private static StatementSketch By(string name, SpeakerKind kind = SpeakerKind.Person, string? actor = null) =>
        new(Text, "the strike") { Speakers = [StatementSketch.Speaker(name, kind, actor)] };

    private static StatementSketch Saying(string content) => new(content, content);

    [Theory]
    [InlineData("Trump", "Donald Trump")]
    [InlineData("Donald Trump", "Trump")]
    [InlineData("president trump", "Donald Trump")]
    [InlineData("التحالف", "التحالف الدولي")]
    [InlineData("تحالف دولي", "التحالف الدولي")]
    [InlineData("وزارة الداخليه", "وزارة الداخلية العراقية")]
    [InlineData("the Ministry of Oil", "Ministry of Oil")]
    public void By_finds_a_speaker_whose_words_contain_the_name_or_the_other_way_round(string asked, string speaker) =>
        Assert.Single(Query(By(speaker)).By(asked));

    [Theory]
    [InlineData("Trump", "Trumpeter")]
    [InlineData("Donald Trump", "Donald Tusk")]
    [InlineData("التحالف الدولي", "التحالف الوطني")]
    public void By_does_not_find_names_that_only_look_alike(string asked, string speaker) =>
        Assert.Empty(Query(By(speaker)).By(asked));

    [Fact]
    public void By_finds_a_registered_actor_in_every_language()
    {
        ActorRegistryBuilder actors = new();
        actors.Add("International Coalition", SpeakerKind.Coalition, "التحالف الدولي", "CJTF-OIR");
        StatementQuery query = new(
            [By("CJTF-OIR", actor: "International Coalition").Build(), By("التحالف الدولي").Build(), By("التحالف الوطني").Build()],
            actors.Build([]));

        Assert.Equal(["CJTF-OIR", "التحالف الدولي"], query.By("international coalition").Select(s => s.Speakers[0].Name));
        Assert.Equal(2, query.By("التحالف الدولي").Count());
        Assert.Equal(2, query.By("CJTF OIR").Count());
    }

    [Fact]
    public void By_looks_at_every_speaker_of_a_joint_statement()
    {
        StatementSketch joint = new(Text, "the strike") { Speakers = [StatementSketch.Speaker("Baghdad"), StatementSketch.Speaker("Washington")] };

        Assert.Single(Query(joint).By("Washington"));
        Assert.Single(Query(joint, By("Baghdad")).Joint());
    }

    [Theory]
    [InlineData("the strike on Mosul was ours", "Mosul")]
    [InlineData("the U.S. presence must end", "US presence")]
    [InlineData("that it would leave the United Nations", "united nations")]
    [InlineData("أن القوات ستنسحب من بغداد", "بغداد")]
    [InlineData("رفضه لبغداد ولموقفها", "بغداد")]
    [InlineData("أن الهجوم استهدف التحالف الدولي", "تحالف دولي")]
    [InlineData("دعمها للتحالف الدولي", "التحالف الدولي")]
    [InlineData("thanks to Iraq's army", "Iraq")]
    public void About_finds_whole_words_of_the_content(string content, string asked) => Assert.Single(Query(Saying(content)).About(asked));

    [Theory]
    [InlineData("the Mosulites", "Mosul")]
    [InlineData("the presence of US troops", "US presence")]
    public void About_does_not_find_parts_of_words_or_scattered_words(string content, string asked) =>
        Assert.Empty(Query(Saying(content)).About(asked));

    [Fact]
    public void About_finds_targets_of_stances_but_not_the_speaker()
    {
        StatementSketch sketch = By("Baghdad") with { Stances = [new StanceToward("US presence in Iraq", Stance.Oppose, 0.9)] };

        Assert.Single(Query(sketch).About("US presence"));
        Assert.Empty(Query(sketch).About("Baghdad"));
    }

    [Fact]
    public void Labels_narrow_down()
    {
        StatementSketch sketch = By("X", SpeakerKind.Military) with
        {
            Channel = Channel.Twitter, Act = SpeechAct.Deny, Nuance = Nuance.Denial, Type = StatementType.Mixed, Via = ["وكالة رويترز"],
        };
        StatementQuery query = Query(sketch, By("Y"));

        Assert.Single(query.On(Channel.Twitter));
        Assert.Single(query.On(Channel.None));
        Assert.Single(query.WithAct(SpeechAct.Deny));
        Assert.Single(query.WithNuance(Nuance.Denial));
        Assert.Single(query.OfKind(SpeakerKind.Military));
        Assert.Single(query.Via("رويترز"));
        Assert.Single(query.Mixed());
        Assert.Single(query.Indirect());
        Assert.Empty(query.Direct());
        Assert.Single(query.On(Channel.Twitter).WithAct(SpeechAct.Deny).Mixed());
        Assert.Empty(query.On(Channel.Twitter).Indirect());
    }

    [Fact]
    public void Confidence_is_inclusive()
    {
        StatementQuery query = Query(By("X") with { Confidence = 0.8 }, By("Y") with { Confidence = 0.79 });

        Assert.Equal("X", Assert.Single(query.AtLeast(0.8)).Speakers[0].Name);
        Assert.Equal(2, query.AtLeast(0).Count());
    }

    [Fact]
    public void Between_is_half_open_and_leaves_undated_articles_out()
    {
        StatementSketch dated = By("X") with { Article = new Article("a", Text) { Published = March, Outlet = "The Alder Courier" } };
        StatementQuery query = Query(dated, By("Y"));

        Assert.Single(query.Between(March, March.AddDays(1)));
        Assert.Empty(query.Between(March.AddDays(-1), March));
        Assert.Empty(query.Between(March, March));
        Assert.Single(query.From("Alder Courier"));
        Assert.Empty(query.From("Harbour Post"));
    }

    [Fact]
    public void A_query_is_deferred_and_leaves_the_one_before_it_alone()
    {
        List<Statement> statements = [By("X").Build()];
        StatementQuery all = new(statements);
        StatementQuery direct = all.Direct();
        statements.Add((By("Y") with { Type = StatementType.Direct }).Build());

        Assert.Single(direct);
        Assert.Single(direct);
        Assert.Equal(2, all.Count());
    }

    [Fact]
    public void Arguments_are_checked_at_the_call()
    {
        StatementQuery query = Query();

        Assert.Throws<ArgumentNullException>("name", () => query.By(null!));
        Assert.Throws<ArgumentException>("name", () => query.By(" … "));
        Assert.Throws<ArgumentException>("text", () => query.About(""));
        Assert.Throws<ArgumentException>("name", () => query.Via(""));
        Assert.Throws<ArgumentException>("outlet", () => query.From(""));
        Assert.Throws<ArgumentOutOfRangeException>("channel", () => query.On((Channel)99));
        Assert.Throws<ArgumentOutOfRangeException>("act", () => query.WithAct((SpeechAct)99));
        Assert.Throws<ArgumentOutOfRangeException>("nuance", () => query.WithNuance((Nuance)99));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => query.OfKind((SpeakerKind)99));
        Assert.Throws<ArgumentOutOfRangeException>("confidence", () => query.AtLeast(1.01));
        Assert.Throws<ArgumentOutOfRangeException>("confidence", () => query.AtLeast(double.NaN));
        Assert.Throws<ArgumentException>("to", () => query.Between(March, March.AddTicks(-1)));
    }
}
