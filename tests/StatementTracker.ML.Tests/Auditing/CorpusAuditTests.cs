using StatementTracker.ML.Auditing;
using StatementTracker.ML.Corpora;
using StatementTracker.ML.Tests.Evaluation;

namespace StatementTracker.ML.Tests.Auditing;

public class CorpusAuditTests
{
    private const string Arabic = "قال الوزير إن الجسر سيفتح قريبا بعد أعمال طويلة. وأضاف أن العمل يسير كما خطط له منذ العام الماضي.";
    private const string English = "The minister said that the bridge would open soon after long works. He added that all of it went well.";

    private static AnnotatedArticle Article(string text, string file, string? annotator = null, params AnnotatedStatement[] statements) =>
        Made.Article(text, statements) with { File = file, Line = 1, Annotator = annotator };

    [Fact]
    public void Labels_are_counted_by_language_and_rare_ones_named()
    {
        CorpusAudit audit = new(new AuditOptions { FewExamples = 1 });
        audit.Add(Article(Arabic, "a", null,
            Made.Statement(Arabic, "العمل يسير") with { Act = SpeechAct.Deny, Type = StatementType.Direct },
            Made.Statement(Arabic, "الجسر سيفتح") with { Act = SpeechAct.Deny, Stances = [new("x", Stance.Oppose)], Speakers = [new("x", SpeakerKind.Ngo)] }));
        audit.Add(Article(English, "b", null, Made.Statement(English, "the bridge") with { Act = SpeechAct.Assert }));
        AuditReport report = audit.Report();

        Assert.Contains(new LabelCount("ar", "act", "deny", 2), report.Labels);
        Assert.Contains(new LabelCount("ar", "kind", "ngo", 1), report.Labels);
        Assert.Contains(new LabelCount("ar", "stance", "oppose", 1), report.FewExamples);
        Assert.Contains(new LabelCount("en", "act", "deny", 0), report.FewExamples);
        Assert.DoesNotContain(report.FewExamples, label => label is { Language: "ar", Label: "deny" });
        Assert.DoesNotContain(report.Labels, label => label.Set == "channel");
        Assert.Equal([new LanguageSize("ar", 1, 19, 2), new LanguageSize("en", 1, 20, 1)], report.Sizes);
    }

    [Theory]
    [InlineData(Arabic, "قال الوزير إنّ الجسر سيُفتح قريبا، بعد أعمال طويلة... وأضاف: إن الأمر انتهى")]
    [InlineData(English, "\"The minister said that the bridge would open soon, after long works.\" Nothing else was told")]
    public void The_same_article_on_both_sides_is_found_exact_and_near(string text, string near)
    {
        CorpusAudit audit = new();
        audit.Add(Article(text, "train"));
        audit.AddAgainst(Article(text, "dev"));
        audit.AddAgainst(Article(near, "near"));
        audit.AddAgainst(Article("Something else altogether happened in the other town on that day.", "other"));
        AuditReport report = audit.Report();

        Assert.Equal(("train", "dev", 1.0, true), Values(report.Similar[0]));
        Assert.All(report.Similar, pair => Assert.DoesNotContain("other", pair.Second, StringComparison.Ordinal));
        Assert.Contains(report.Similar, pair => pair is { First: "train:1", Second: "near:1", IsAcrossSplit: true, Similarity: >= 0.5 and < 1 });

        static (string, string, double, bool) Values(SimilarArticles pair) => (pair.First[..^2], pair.Second[..^2], pair.Similarity, pair.IsAcrossSplit);
    }

    [Fact]
    public void A_duplicate_on_one_side_is_found_too()
    {
        CorpusAudit audit = new();
        audit.Add(Article("قصير جدا", "a", null, Made.Statement("قصير جدا", "قصير")));
        audit.Add(Article("قصير جدا", "b", null, Made.Statement("قصير جدا", "جدا")));

        Assert.Equal(new SimilarArticles("a:1", "b:1", 1, false), Assert.Single(audit.Report().Similar));
        Assert.Equal(0, Assert.Single(audit.Report().Agreements).Contents.F1);
    }

    [Fact]
    public void Two_annotators_of_a_text_are_compared_and_are_no_duplicate()
    {
        CorpusAudit audit = new();
        audit.Add(Article(Arabic, "a", "x", Made.Statement(Arabic, "الجسر سيفتح قريبا", "قال", "الوزير"), Made.Statement(Arabic, "العمل يسير", "أضاف")));
        audit.Add(Article(Arabic, "b", "y", Made.Statement(Arabic, "الجسر سيفتح", "قال")));
        AuditReport report = audit.Report();
        Agreement agreement = Assert.Single(report.Agreements);

        Assert.Empty(report.Similar);
        Assert.Equal(("x", "y"), (agreement.FirstAnnotator, agreement.SecondAnnotator));
        Assert.Equal((2.0 / 3, 0.0), (agreement.Contents.F1, agreement.EndToEnd.F1));
        Assert.Equal(2.0 / 3, report.Agreement.F1);
    }

    [Theory]
    [InlineData(Arabic, "إن الجسر سيفتح", "starts with a bare complementizer (إن)")]
    [InlineData(English, "that the bridge would open", "starts with a bare complementizer (that)")]
    [InlineData(Arabic, "الجسر سيف", "ends in the middle of a word")]
    [InlineData(English, "the bridg", "ends in the middle of a word")]
    [InlineData(Arabic, "عمل يسير", "begins in the middle of a word")]
    [InlineData(English, "inister said", "begins in the middle of a word")]
    [InlineData(Arabic, " الجسر", "begins or ends with white space")]
    [InlineData(Arabic, "كما خطط له منذ العام الماضي.", "ends with a mark")]
    [InlineData(English, ". He", "begins with a mark")]
    [InlineData(English, ".", "has no letter or digit")]
    public void A_content_that_looks_wrong_is_named(string text, string content, string reason)
    {
        CorpusAudit audit = new();
        audit.Add(Article(text, "a", null, Made.Statement(text, content)));

        Assert.Contains(audit.Report().Spans, span => span.Reason == reason && span is { Where: "a:1", Article: "a", Statement: "1", Part: "content" });
    }

    [Theory]
    [InlineData(Arabic, "الجسر سيفتح قريبا", "قال")]
    [InlineData(Arabic, "العمل يسير", "أضاف")]
    [InlineData(English, "the bridge would open soon", "said")]
    [InlineData("قال: \"إن الجسر سيفتح.\"", "إن الجسر سيفتح.", ":")]
    [InlineData("“That is it,” he said.", "That is it,", "said")]
    [InlineData("He moved to the U.S. in May, she said", "He moved to the U.S.", "said")]
    [InlineData("وقال 😀 نعم", "نعم", "قال")]
    [InlineData("He called that a lie.", "that a lie", "called")]
    [InlineData("قال: \"لن نرحل.\n\"سنبقى\".", "لن نرحل.", "قال")]
    public void What_is_right_is_left_alone(string text, string content, string cue)
    {
        CorpusAudit audit = new();
        audit.Add(Article(text, "a", null, Made.Statement(text, content, cue)));

        Assert.Empty(audit.Report().Spans);
    }

    [Fact]
    public void Spans_that_contradict_each_other_are_named()
    {
        CorpusAudit audit = new();
        audit.Add(Article(English, "a", null,
            Made.Statement(English, "the bridge would open", "bridge", id: "1"),
            Made.Statement(English, "went well", "added", id: "2") with { Parent = "1" }));

        Assert.Equal(
            [("1", "cue", "overlaps the content of its own statement"), ("2", "content", "is not inside the content of its parent 1")],
            audit.Report().Spans.Select(span => (span.Statement, span.Part, span.Reason)));
    }
}
