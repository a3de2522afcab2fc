using System.Text;
using StatementTracker.Cli.Output;
using StatementTracker.Tests;

namespace StatementTracker.Cli.Tests.Output;

public class ViewWriterTests
{
    private const string Arabic = "قال الوزير إن الجسر سيفتح قريبا";

    private static StatementSketch Sketch { get; } = new(Arabic, "الجسر سيفتح قريبا")
    {
        Cue = ["قال"],
        Speakers = [StatementSketch.Speaker("الوزير", SpeakerKind.Government)],
        Via = ["رويترز"],
        Channel = Channel.Twitter,
        Stances = [new StanceToward("الجسر", Stance.Support, 0.9)],
        Confidence = 0.9,
        Evidence = new Evidence("cue-source-content", 1, [], []),
    };

    private static string View(string format, bool evidence, Article article, params StatementSketch[] sketches) => View(
        format, evidence, new StatementDocument(article, Language.Arabic, [.. sketches.Select(sketch => sketch.Build())]));

    private static string View(string format, bool evidence, StatementDocument document)
    {
        using MemoryStream output = new();
        Surroundings surroundings = new()
        {
            Input = Stream.Null, InputIsRedirected = false, Output = output, OutputIsTerminal = false, Error = TextWriter.Null,
            ErrorIsTerminal = false, Width = 60,
        };
        using OutputTarget target = OutputTarget.Open(null, surroundings);
        DocumentWriters.Create(new DetectOptions { Paths = [], InputFormat = "auto", Format = format, Evidence = evidence }, surroundings, target)
            .Write(document);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string View(params StatementSketch[] sketches) => View("view", evidence: false, new Article("a1", Arabic), sketches);

    [Fact]
    public void A_statement_is_who_how_and_what_each_piece_of_arabic_in_its_isolate() => Assert.Equal(
        """
        ── a1 · Arabic · 1 statement

          who   <الوزير> (government)
          how   <قال> · indirect · assert · twitter · via <رويترز> · 90 %
          what  <الجسر سيفتح قريبا>
          side  for <الجسر>


        """,
        View(Sketch).Replace('\u2067', '<').Replace('\u2069', '>'));

    [Fact]
    public void Who_speaks_and_how_often_closes_an_article()
    {
        ArticleActor[] actors =
        [
            new() { Name = "NATO", Kind = SpeakerKind.InternationalOrganization, ActorId = "nato", StatementCount = 1 },
            new() { Name = "الوزير", Kind = SpeakerKind.Government, Aliases = ["سالم"], StatementCount = 3 },
            new() { Name = "Iran", Kind = SpeakerKind.Government },
        ];

        string view = View("view", evidence: false, new StatementDocument(new Article("a1", Arabic), Language.Arabic, [], actors: actors));

        Assert.EndsWith("\n     3 × <الوزير> (government) also <سالم>\n     1 × NATO (international-organization) nato\n\n", view.Replace('\u2067', '<').Replace('\u2069', '>'), StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_article_knows_of_itself_stands_in_the_heading()
    {
        Article article = new("a1", "") { Title = "T", Outlet = "O", Published = new DateTimeOffset(2024, 3, 1, 0, 0, 0, TimeSpan.Zero) };

        Assert.StartsWith("── a1 · T · Arabic · O · 2024-03-01 · 0 statements\n", View("view", false, article), StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_inside_another_is_indented()
    {
        string view = View(Sketch, Sketch with { Id = "s2", Parent = "s1" }, Sketch with { Id = "s3", Parent = "s2" });

        Assert.Equal([2, 6, 10], view.Split('\n').Where(line => line.TrimStart().StartsWith("who", StringComparison.Ordinal)).Select(line => line.IndexOf('w', StringComparison.Ordinal)));
    }

    [Fact]
    public void Evidence_is_shown_when_asked_for()
    {
        Assert.DoesNotContain("cue-source-content", View(Sketch), StringComparison.Ordinal);
        Assert.Contains("why   cue-source-content (+1.0)", View("view", true, new Article("a", Arabic), Sketch), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("view")]
    [InlineData("table")]
    public void An_article_cannot_steer_the_terminal(string format)
    {
        const string Evil = "\u001b]0;title\u0007\u001b[31m\u202Eabc\u2066\u2069[red]x[/]\u009B1m\r\nnew [[line";
        StatementSketch sketch = new(Evil, Evil)
        {
            Cue = [Evil], Via = [Evil], Speakers = [StatementSketch.Speaker(Evil)], Stances = [new StanceToward(Evil, Stance.Oppose, 1)],
            Evidence = new Evidence(Evil, 1, [Evil], []),
        };
        string view = View(format, true, new Article(Evil, Evil) { Title = Evil, Outlet = Evil }, sketch);

        Assert.All(view, c => Assert.True(c == '\n' || !char.IsControl(c)));
        Assert.DoesNotContain('\u202E', view);
        Assert.DoesNotContain('\u2066', view);
        Assert.Contains(format == "view" ? "[red]x[/]" : "title", view, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_contents_are_wrapped_each_line_in_an_isolate_of_its_own()
    {
        string text = string.Join(' ', Enumerable.Repeat("سيفتح", 30)) + " NATO " + string.Join(' ', Enumerable.Repeat("الجسر", 30));
        string[] lines = View(Sketch with { Text = text, Content = [text], Cue = [] }).Split('\n');
        string[] wrapped = [.. lines.Where(line => line.Contains("الجسر", StringComparison.Ordinal) || line.Contains("سيفتح", StringComparison.Ordinal))
            .Where(line => !line.Contains("side", StringComparison.Ordinal))];

        Assert.InRange(wrapped.Length, 6, 10);
        Assert.All(wrapped, line => Assert.InRange(Columns.Of(line), 1, 60));
        Assert.All(wrapped, line => Assert.True(line.Contains('\u2067', StringComparison.Ordinal) && line.EndsWith('\u2069')));
    }

    [Fact]
    public void An_unknown_speaker_is_said_to_be_unknown() =>
        Assert.Contains("who   not known", View(Sketch with { Speakers = [] }), StringComparison.Ordinal);

    [Fact]
    public void A_table_row_is_a_statement()
    {
        string table = View("table", false, new Article("a1", Arabic), Sketch, Sketch with { Id = "s2" });

        Assert.Equal(2, table.Split('\n').Count(line => line.Contains("government", StringComparison.Ordinal)));
    }
}
