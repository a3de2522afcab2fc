using StatementTracker.Formats;
using StatementTracker.Tracking.Clusters;
using StatementTracker.Tracking.Timelines;

namespace StatementTracker.Tracking.Tests;

/// <summary>The worked example of the package's README, by code.</summary>
public sealed class ExampleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StatementLog _log;

    public ExampleTests()
    {
        _log = StatementLog.Open(_folder.At("news.db"));
        StatementPipeline pipeline = StatementPipeline.CreateBuilder().AddActors(Path.Combine(AppContext.BaseDirectory, "Data/example/actors.json")).Build();
        StanceCoding stances = new(
        [
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data/example/stances.jsonl")).Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement).Select(json =>
                new StanceCode(json.GetProperty("article").GetString()!, json.GetProperty("quote").GetString()!, new StanceToward(
                    json.GetProperty("target").GetString()!, EnumNames.TryParse(json.GetProperty("stance").GetString(), out Stance stance) ? stance : default, 1))),
        ]);
        using FileStream articles = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Data/example/articles.jsonl"));
        foreach (Article article in ArticleJsonLines.ReadAsync(articles, "articles.jsonl").ToBlockingEnumerable())
        {
            Assert.Equal(Addition.Added, _log.Add(stances.Apply(pipeline.Detect(article))));
        }
    }

    public void Dispose()
    {
        _log.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void There_are_twenty_articles_over_three_months_in_both_languages()
    {
        Assert.Equal(20, _log.Statistics.Articles);
        Assert.InRange((_log.Statistics.Last - _log.Statistics.First)!.Value.TotalDays, 80, 95);
        Assert.Equal(9, _log.Documents.Count(document => document.Language == Language.Arabic));
    }

    [Fact]
    public void One_government_changes_its_stance()
    {
        StanceShift shift = Assert.Single(_log.Statements.Shifts());

        Assert.Equal(("Government of Dalmar", "Great River Dam", Stance.Support, Stance.Oppose), (shift.Speaker, shift.Target, shift.From, shift.To));
        Assert.Equal(new DateOnly(2024, 4, 16), shift.FirstAfter);
    }

    [Fact]
    public void One_quotation_is_altered_and_a_copy_is_no_second_report()
    {
        StatementCluster cluster = _log.Statements.By("Lina Harun").ToClusters().Clusters[0];

        Assert.Equal([Verdict.Verbatim, Verdict.Verbatim, Verdict.Altered, Verdict.Shortened], cluster.Variants.Select(v => v.Verdict));
        Assert.Equal([1, 1, 2, 3], cluster.Variants.Select(v => v.Report));
        Assert.Equal(["never"], cluster.Variants[2].Added);
        Assert.Equal(["not", "new"], cluster.Variants[2].Missing);
    }

    [Fact]
    public void One_joint_statement_is_denied_in_both_languages() => Assert.Equal(
        [("en-04", "en-05"), ("ar-04", "ar-05")],
        _log.Statements.Contradictions().Where(c => c.Kind == ContradictionKind.Denial).Select(c => (c.Earlier.ArticleId, c.Later.ArticleId)));

    [Fact]
    public void Codes_stand_alone_those_that_are_not_found_say_nothing_and_bad_ones_are_refused()
    {
        StatementDocument document = _log.Find("en-01")!;

        Assert.All(new StanceCoding([new StanceCode("en-01", "no such words", new StanceToward("T", Stance.Oppose, 1))]).Apply(document).Statements, s => Assert.Empty(s.Stances));
        Assert.Throws<ArgumentException>(() => new StanceCoding([new StanceCode("en-01", "…", new StanceToward("T", Stance.Oppose, 1))]));
    }
}
