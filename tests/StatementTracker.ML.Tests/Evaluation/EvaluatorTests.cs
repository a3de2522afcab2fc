using StatementTracker.ML.Corpora;
using StatementTracker.ML.Evaluation;

namespace StatementTracker.ML.Tests.Evaluation;

public class EvaluatorTests
{
    private const string Arabic = "قال الوزير إن الجسر سيفتح قريبا. وأضاف أن العمل يسير.";
    private const string English = "The minister said that the bridge would open. He added the work went well.";

    private static EvaluationReport Evaluate(string text, AnnotatedStatement[] gold, AnnotatedStatement[] predicted)
    {
        Evaluator evaluator = new();
        evaluator.Add(Made.Article(text, gold), predicted);
        return evaluator.Report();
    }

    [Fact]
    public void Parts_are_scored_each_on_its_own()
    {
        PartScores parts = Evaluate(
            Arabic,
            [Made.Statement(Arabic, "الجسر سيفتح قريبا", "قال", "الوزير"), Made.Statement(Arabic, "العمل يسير", "أضاف")],
            [Made.Statement(Arabic, "الجسر سيفتح", "قال", "الوزير"), Made.Statement(Arabic, "العمل يسير", "وأضاف"), Made.Statement(Arabic, "قريبا", "", "العمل")]).All.Parts;

        Assert.Equal((new FScore(1, 2, 2), new FScore(2, 2, 2)), (parts.Cue.Exact, parts.Cue.Overlap));
        Assert.Equal((new FScore(1, 2, 1), new FScore(1, 2, 1)), (parts.Source.Exact, parts.Source.Overlap));
        Assert.Equal((new FScore(1, 3, 2), new FScore(2, 3, 2)), (parts.Content.Exact, parts.Content.Overlap));
        Assert.Equal((new FScore(0, 3, 2), new FScore(2, 3, 2)), (parts.Whole.Exact, parts.Whole.Overlap));
    }

    [Fact]
    public void Tags_are_compared_word_by_word_with_and_without_a_leading_that()
    {
        TagScores tags = Evaluate(
            English,
            [Made.Statement(English, "that the bridge would open.", "said", "The minister"), Made.Statement(English, "the work went well", "added", "He")],
            [Made.Statement(English, "the bridge would open", "said", "minister"), Made.Statement(English, "the work went", "added", "He")]).All.Tags;

        Assert.Equal((new FScore(2, 2, 2), new FScore(1, 2, 2)), (tags.Cue, tags.Source));
        Assert.Equal((new FScore(0, 2, 2), new FScore(1, 2, 2)), (tags.Content, tags.ContentWithoutThat));
    }

    [Fact]
    public void A_nested_chunk_gives_way_to_the_longer_one()
    {
        TagScores tags = Evaluate(Arabic, [Made.Statement(Arabic, "الجسر سيفتح قريبا"), Made.Statement(Arabic, "سيفتح")], [Made.Statement(Arabic, "سيفتح")]).All.Tags;

        Assert.Equal(new FScore(0, 1, 1), tags.Content);
    }

    [Fact]
    public void Languages_and_types_are_told_apart()
    {
        Evaluator evaluator = new();
        evaluator.Add(Made.Article(Arabic, Made.Statement(Arabic, "العمل يسير") with { Type = StatementType.Indirect }), [Made.Statement(Arabic, "العمل يسير") with { Type = StatementType.Mixed }]);
        evaluator.Add(Made.Article(English, Made.Statement(English, "the bridge would open") with { Type = StatementType.Direct }), []);
        EvaluationReport report = evaluator.Report();

        Assert.Equal(["ar", "en"], report.Languages.Keys);
        Assert.Equal((1.0, 0.0), (report.Languages["ar"].Figures.Detection.F1, report.Languages["en"].Figures.Detection.F1));
        Assert.Equal((new Share(1, 1), new Share(0, 0)), (Type("indirect").Recall, Type("indirect").Precision));
        Assert.Equal((new Share(0, 0), new Share(1, 1)), (Type("mixed").Recall, Type("mixed").Precision));
        Assert.Equal(new Share(0, 1), Type("direct").Recall);

        OneSidedScore Type(string label) => report.All.Labels["type"][label].Content.Overlap;
    }

    [Fact]
    public void Parts_are_scored_by_label_too()
    {
        AnnotatedStatement gold = Made.Statement(Arabic, "الجسر سيفتح قريبا", "قال", "الوزير") with { Act = SpeechAct.Announce, Stances = [new("x", Stance.Support)] };
        LanguageReport report = Evaluate(Arabic, [gold, Made.Statement(Arabic, "العمل يسير") with { Act = SpeechAct.Announce }], [gold with { Cue = Made.Spans(Arabic, "إن"), Act = SpeechAct.Assert }]).All;
        LabelScore announce = report.Labels["act"]["announce"], assert = report.Labels["act"]["assert"];

        Assert.Equal((new Share(1, 2), new Share(1, 2), new Share(0, 2)), (announce.Content.Exact.Recall, announce.Source.Overlap.Recall, announce.Cue.Overlap.Recall));
        Assert.Equal((new Share(0, 0), new Share(1, 1), new Share(0, 1)), (announce.Content.Overlap.Precision, assert.Source.Exact.Precision, assert.Whole.Overlap.Precision));
        Assert.Equal(["act", "stance"], report.Labels.Keys);
    }

    [Fact]
    public void Confusions_count_what_was_taken_for_what()
    {
        AnnotatedStatement Act(SpeechAct? act, string content) => Made.Statement(Arabic, content) with { Act = act };
        ConfusionMatrix acts = Evaluate(
            Arabic,
            [Act(SpeechAct.Deny, "الجسر سيفتح"), Act(SpeechAct.Assert, "العمل يسير"), Act(SpeechAct.Assert, "قريبا"), Act(null, "الوزير")],
            [Act(SpeechAct.Assert, "الجسر سيفتح"), Act(SpeechAct.Assert, "العمل يسير"), Act(null, "قريبا"), Act(SpeechAct.Warn, "الوزير")]).All.Confusions.Act;

        Assert.Equal((1, 1, 1), (acts["deny", "assert"], acts["assert", "assert"], acts["assert", ConfusionMatrix.NoLabel]));
        Assert.Equal(["-", "assert", "deny"], acts.Labels);
        Assert.Equal(new FScore(1, 2, 2), acts.Of("assert"));
        Assert.Equal(((0.5 + 0) / 2, 1.0 / 3), (acts.MacroF1!.Value, acts.Accuracy!.Value));
    }

    [Fact]
    public void Every_sort_of_mistake_is_shown_in_context()
    {
        AnnotatedStatement gold = Made.Statement(Arabic, "الجسر سيفتح قريبا", "قال", "الوزير") with { Speakers = [new("سالم", null)] };
        AnnotatedStatement predicted = Made.Statement(Arabic, "إن الجسر سيفتح", "قال", "العمل") with { Speakers = [new("ليلى", null)] };
        EvaluationReport report = Evaluate(
            Arabic, [gold, Made.Statement(Arabic, "العمل يسير")], [predicted, Made.Statement(Arabic, "الوزير") with { Confidence = 0.7 }]);

        Assert.Equal(Enum.GetValues<MistakeSort>(), report.Mistakes.Select(mistake => mistake.Sort));
        Assert.All(report.Mistakes, mistake => Assert.Equal(("ar", "a", "gold.jsonl:3"), (mistake.Language, mistake.Article, mistake.Where)));
        Assert.All(report.Mistakes, mistake => Assert.Equal(Arabic, string.Concat(mistake.Context.Select(piece => piece.Text))));
        Assert.Equal(("العمل يسير", ""), (report.Mistakes[0].Expected, report.Mistakes[0].Found));
        Assert.Equal(("", "الوزير", 0.7), (report.Mistakes[1].Expected, report.Mistakes[1].Found, report.Mistakes[1].Weight));
        Assert.Equal([("إن ", false, true), ("الجسر سيفتح", true, true), (" قريبا", true, false)], report.Mistakes[2].Context.Where(p => p.InGold || p.InPredicted).Select(p => (p.Text, p.InGold, p.InPredicted)));
        Assert.Equal(("الوزير", "العمل"), (report.Mistakes[3].Expected, report.Mistakes[3].Found));
        Assert.Equal(("سالم", "ليلى"), (report.Mistakes[4].Expected, report.Mistakes[4].Found));
    }

    [Fact]
    public void Only_the_worst_mistakes_are_kept()
    {
        Evaluator evaluator = new(new EvaluationOptions { WorstMistakes = 2 });
        evaluator.Add(Made.Article(English, Made.Statement(English, "the work"), Made.Statement(English, "the bridge would open"), Made.Statement(English, "minister")), []);

        Assert.Equal(["the bridge would open", "minister"], evaluator.Report().Mistakes.Select(mistake => mistake.Expected));
    }

    [Fact]
    public void Spans_outside_the_text_do_no_harm()
    {
        AnnotatedStatement outside = new() { Id = "1", Content = [new TextSpan(5, 6), new TextSpan(900, 950)], Cue = [new TextSpan(2000, 2001)] };

        Assert.Equal(new FScore(0, 1, 0), Evaluate(Arabic, [], [outside]).All.Figures.Detection);
    }

    [Theory]
    [InlineData("سالم العُمري", "الوزير سالم العمري", true)]
    [InlineData("الشركة", "شركه", true)]
    [InlineData("مسؤول", "مسئول", false)]
    [InlineData("Dr. José Peña", "jose pena", true)]
    [InlineData("the U.S.", "u s", true)]
    [InlineData("the", "the", false)]
    [InlineData("Ann Lee Ray", "Ann Ray Ola", true)]
    [InlineData("Ann Lee", "Bob Lee", false)]
    public void Names_are_compared_by_words(string name, string right, bool same) => Assert.Equal(same, NameFolding.Same(name, right));
}
