using System.Text.Json;
using System.Xml.Linq;
using StatementTracker.ML.Corpora;
using StatementTracker.ML.Evaluation;
using StatementTracker.ML.Tests.Evaluation;

namespace StatementTracker.ML.Tests.Reporting;

public class ReportFormatTests
{
    private const string Arabic = "قال <script>alert(1)</script> الوزير & \u202Eإن* |الجسر| سيفتح.";

    private static EvaluationReport Report()
    {
        Evaluator evaluator = new();
        evaluator.Add(
            Made.Article(Arabic, Made.Statement(Arabic, "|الجسر| سيفتح", "قال", "الوزير") with { Type = StatementType.Direct, Act = SpeechAct.ClaimResponsibility }, Made.Statement(Arabic, "<script>alert(1)</script>")),
            [Made.Statement(Arabic, "إن* |الجسر| سيفتح", "قال", "الوزير") with { Type = StatementType.Mixed, Act = SpeechAct.Assert }]);
        return evaluator.Report();
    }

    private static ComparisonReport Comparison()
    {
        EvaluationComparison comparison = new();
        AnnotatedStatement one = Made.Statement(Arabic, "الجسر"), other = Made.Statement(Arabic, "الوزير");
        comparison.Add(Made.Article(Arabic, one, other, Made.Statement(Arabic, "سيفتح"), Made.Statement(Arabic, "قال")), [one, Made.Statement(Arabic, "سيفتح")], [other, Made.Statement(Arabic, "سيفتح")]);
        return comparison.Report("old <model>", "new");
    }

    [Fact]
    public void Html_is_one_well_formed_page_without_script_and_with_the_article_s_text_as_text()
    {
        foreach (string html in new[] { Report().ToHtml(), Comparison().ToHtml() })
        {
            Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
            Assert.DoesNotContain("http:", html, StringComparison.Ordinal);
            Assert.DoesNotContain('\u202E', html);
            Assert.Contains("dir=\"auto\"", html, StringComparison.Ordinal);

            // Every element but the empty ones of the head is closed: behind the head it is XML.
            XElement body = XElement.Parse(html[html.IndexOf("<body>", StringComparison.Ordinal)..html.IndexOf("</html>", StringComparison.Ordinal)]);
            Assert.NotEmpty(body.Descendants("table"));
            Assert.All(body.Descendants("article").Elements("p"), p => Assert.Equal("auto", (string?)p.Attribute("dir")));
        }
    }

    [Fact]
    public void Html_marks_what_is_right_and_what_was_found()
    {
        string html = Report().ToHtml();

        Assert.Contains("<del>إن* </del><mark>|الجسر| سيفتح</mark>", html, StringComparison.Ordinal);
        Assert.Contains("<ins>&lt;script&gt;alert(1)&lt;/script&gt;</ins>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_escapes_what_it_would_read_as_its_own()
    {
        string markdown = Report().ToMarkdown();

        Assert.Contains("<del>إن&#42; </del><b>&#124;الجسر&#124; سيفتح</b>", markdown, StringComparison.Ordinal);
        Assert.Contains("| detection | 1.000 | 0.500 | 0.667 | 1 | 1 | 2 |", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", markdown, StringComparison.Ordinal);
        Assert.All(markdown.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)), line => Assert.EndsWith(" |", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Json_has_every_figure_and_label()
    {
        using JsonDocument json = JsonDocument.Parse(Report().ToJson());
        JsonElement all = json.RootElement.GetProperty("all");

        Assert.Equal(2.0 / 3, all.GetProperty("figures").GetProperty("detection").GetProperty("f1").GetDouble());
        Assert.Equal(JsonValueKind.Null, all.GetProperty("figures").GetProperty("speaker").GetProperty("value").ValueKind);
        Assert.Equal(1, all.GetProperty("confusions").GetProperty("act").GetProperty("labels").GetProperty("claim-responsibility").GetProperty("takenFor").GetProperty("assert").GetInt32());
        Assert.Equal(0, all.GetProperty("confusions").GetProperty("act").GetProperty("macroF1").GetDouble());
        Assert.Equal("missed", json.RootElement.GetProperty("mistakes")[0].GetProperty("sort").GetString());
        Assert.Contains("الجسر", Report().ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_says_what_only_one_side_got_right()
    {
        ComparisonReport report = Comparison();
        string markdown = report.ToMarkdown();

        Assert.Equal((1, 1), (report.RightInBoth, report.RightInNeither));
        Assert.Equal(("الجسر", "الوزير"), (Gold(Assert.Single(report.OnlyFirst)), Gold(Assert.Single(report.OnlySecond))));
        Assert.Contains("| detection F1 | 0.667 | 0.667 | 0.000 |", markdown, StringComparison.Ordinal);
        Assert.Contains("| 1 | 1 | 1 | 1 |", markdown, StringComparison.Ordinal);
        Assert.Contains("A: old &lt;model&gt;", markdown, StringComparison.Ordinal);

        static string Gold(OneSidedStatement statement) => string.Concat(statement.Context.Where(piece => piece.InGold).Select(piece => piece.Text));
    }

    [Fact]
    public void An_evaluation_of_nothing_is_a_report_too()
    {
        EvaluationReport report = new Evaluator().Report();

        Assert.Contains("0 articles", report.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("</html>", report.ToHtml(), StringComparison.Ordinal);
        Assert.NotNull(JsonDocument.Parse(report.ToJson()));
    }
}
