using System.Text;
using System.Text.Json;
using StatementTracker.Formats;

namespace StatementTracker.Tests.Formats;

public class StatementJsonTests
{
    private const string Text = "شبكة الميناء: أفادت الشبكة بأن المعبر أغلق.";

    private static StatementSketch Full { get; } = new(Text, "المعبر أغلق")
    {
        Cue = ["أفادت"],
        Source = ["الشبكة"],
        Speakers =
        [
            new Speaker { Name = "شبكة الميناء", Kind = SpeakerKind.NewsMedia, Mention = new TextSpan(0, 12) },
            new Speaker { Name = "NATO", Kind = SpeakerKind.InternationalOrganization, ActorId = "nato", OnBehalfOf = "Allies" },
        ],
        Via = ["رويترز"],
        Channel = Channel.JointStatement,
        Act = SpeechAct.ClaimResponsibility,
        Stances = [new StanceToward("المعبر", Stance.Oppose, 0.8149)],
        Confidence = 0.92999,
        Evidence = new Evidence("cue-source", 1.25, ["two\nlines"], []),
    };

    private static string Line(params StatementSketch[] sketches) => StatementJsonLines.ToLine(
        new StatementDocument(new Article("a1", Text), Language.Arabic, [.. sketches.Select(sketch => sketch.Build())]));

    [Fact]
    public void The_line_is_the_contract() => Assert.Equal(
        """
        {"id":"a1","language":"ar","statements":[{"id":"s1","parent":null,"type":"indirect",
        "content":[{"start":31,"end":42,"text":"المعبر أغلق"}],
        "cue":[{"start":14,"end":19,"text":"أفادت"}],
        "source":[{"start":20,"end":26,"text":"الشبكة"}],
        "speakers":[{"name":"شبكة الميناء","kind":"news-media","id":null,"onBehalfOf":null,"mention":{"start":0,"end":12,"text":"شبكة الميناء"}},
        {"name":"NATO","kind":"international-organization","id":"nato","onBehalfOf":"Allies","mention":null}],
        "via":["رويترز"],"channel":"joint-statement","act":"claim-responsibility","nuance":"neutral",
        "stances":[{"target":"المعبر","label":"oppose","score":0.81}],
        "confidence":0.93,"evidence":"cue-source (+1.3); two lines"}],"actors":[]}
        """.Replace("\n", "", StringComparison.Ordinal),
        Line(Full));

    [Fact]
    public void A_document_without_statements_is_a_line_too() =>
        Assert.Equal("""{"id":"a1","language":"ar","statements":[],"actors":[]}""", Line());

    [Fact]
    public void Actors_stand_behind_the_statements()
    {
        ArticleActor actor = new()
        {
            Name = "شبكة الميناء", Kind = SpeakerKind.NewsMedia, ActorId = null, Aliases = ["الميناء"], StatementCount = 1,
            Mentions = [new ActorMention(new TextSpan(0, 12), MentionType.Name), new ActorMention(new TextSpan(20, 26), MentionType.Description)],
        };

        string line = StatementJsonLines.ToLine(new StatementDocument(new Article("a1", Text), Language.Arabic, [], actors: [actor]));

        Assert.Equal(
            """
            {"id":"a1","language":"ar","statements":[],"actors":[{"name":"شبكة الميناء","kind":"news-media","id":null,"aliases":["الميناء"],
            "mentions":[{"start":0,"end":12,"text":"شبكة الميناء","type":"name"},{"start":20,"end":26,"text":"الشبكة","type":"description"}],"statements":1}]}
            """.Replace("\n", "", StringComparison.Ordinal),
            line);
    }

    [Fact]
    public void A_statement_inside_another_names_its_parent()
    {
        using JsonDocument json = JsonDocument.Parse(Line(Full, Full with { Id = "s2", Parent = "s1" }));

        Assert.Equal("s1", json.RootElement.GetProperty("statements")[1].GetProperty("parent").GetString());
    }

    [Fact]
    public void A_lone_surrogate_becomes_one_replacement_character()
    {
        StatementSketch sketch = new("he said: ab\uD83Dcd", "ab\uD83Dcd");
        string line = StatementJsonLines.ToLine(new StatementDocument(new Article("\uDC00", sketch.Text), Language.English, [sketch.Build()]));

        using JsonDocument json = JsonDocument.Parse(Encoding.UTF8.GetBytes(line));
        JsonElement content = json.RootElement.GetProperty("statements")[0].GetProperty("content")[0];
        Assert.Equal("ab\uFFFDcd", content.GetProperty("text").GetString());
        Assert.Equal(5, content.GetProperty("end").GetInt32() - content.GetProperty("start").GetInt32());
        Assert.Equal("\uFFFD", json.RootElement.GetProperty("id").GetString());
    }

    [Fact]
    public void Any_text_gives_one_valid_line() => CsCheck.Check.Sample(CsCheck.Gen.String, text =>
    {
        Statement statement = (Full with { Text = text, Content = [text], Cue = [], Source = [], Speakers = [] }).Build();
        string line = StatementJsonLines.ToLine(new StatementDocument(new Article(text, text), Language.English, [statement]));
        using JsonDocument json = JsonDocument.Parse(Encoding.UTF8.GetBytes(line));
        string? written = json.RootElement.GetProperty("statements")[0].GetProperty("content")[0].GetProperty("text").GetString();
        return !line.Contains('\n', StringComparison.Ordinal) && written!.Length == text.Length;
    });

    [Fact]
    public void Every_label_has_a_name_that_reads_back()
    {
        Assert.Equal("claim-responsibility", EnumNames.Of(SpeechAct.ClaimResponsibility));
        Assert.Equal("international-organization", EnumNames.Of(SpeakerKind.InternationalOrganization));
        Assert.Equal("press-conference", EnumNames.Of(Channel.PressConference));
        Assert.Equal("ngo", EnumNames.Of(SpeakerKind.Ngo));
        Assert.All(Enum.GetValues<Channel>(), label => Assert.True(EnumNames.TryParse(EnumNames.Of(label), out Channel back) && back == label));
        Assert.False(EnumNames.TryParse("Twitter", out Channel _));
        Assert.False(EnumNames.TryParse(null, out Channel _));
        Assert.Throws<ArgumentOutOfRangeException>(() => EnumNames.Of((Channel)99));
    }

    [Fact]
    public async Task Lines_are_written_as_the_documents_come()
    {
        StatementDocument document = new(new Article("a1", Text), Language.Arabic, [Full.Build()]);
        using MemoryStream output = new();
        await StatementJsonLines.WriteAsync(output, new[] { document, document }.ToAsyncEnumerable());

        byte[] bytes = output.ToArray();
        Assert.NotEqual(0xEF, bytes[0]);
        Assert.Equal($"{Line(Full)}\n{Line(Full)}\n", Encoding.UTF8.GetString(bytes));
    }
}
