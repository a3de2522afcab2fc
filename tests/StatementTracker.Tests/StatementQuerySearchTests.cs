namespace StatementTracker.Tests;

/// <summary>Stances, full text, order and pages.</summary>
public class StatementQuerySearchTests
{
    private static readonly DateTimeOffset March = new(2024, 3, 1, 0, 0, 0, TimeSpan.Zero);

    private static StatementQuery Query(params StatementSketch[] sketches) => new(sketches.Select(sketch => sketch.Build()).ToList());

    private static StatementSketch Saying(string content) => new(content, content);

    private static StatementSketch On(string id, int? day, double confidence = 1) => new("text", "text")
    {
        Article = new Article(id, "text") { Published = day is { } d ? March.AddDays(d) : null }, Confidence = confidence,
    };

    private static string Ids(StatementQuery query) => string.Concat(query.Select(s => s.Article.Id));

    [Fact]
    public void Toward_finds_any_side_and_WithStance_one()
    {
        StatementSketch sketch = Saying("x") with
        {
            Stances = [new StanceToward("US presence in Iraq", Stance.Oppose, 0.9), new StanceToward("الجسر", Stance.Support, 0.9)],
        };
        StatementQuery query = Query(sketch, Saying("US presence in Iraq"));

        Assert.Single(query.Toward("US presence"));
        Assert.Single(query.Toward("جسر"));
        Assert.Empty(query.Toward("Syria"));
        Assert.Single(query.WithStance(Stance.Oppose));
        Assert.Single(query.WithStance(Stance.Oppose, toward: "US presence"));
        Assert.Empty(query.WithStance(Stance.Support, toward: "US presence"));
        Assert.Empty(query.WithStance(Stance.Neutral));
    }

    [Theory]
    [InlineData("the bridge will stay shut until spring", "spring bridge")]
    [InlineData("the bridge will stay shut until spring", "\"bridge will stay\"")]
    [InlineData("the bridge will stay shut until spring", "spring “stay shut”")]
    [InlineData("the bridge will stay shut until spring", "\"stay shut")]
    [InlineData("أن الجسر سيبقى مغلقا حتى الربيع", "ربيع جسر")]
    [InlineData("وبالجسرِ وللقوات", "الجسر قوات")]
    [InlineData("ستنسحب القوات الأمريكية", "«القوات الامريكيه»")]
    public void Matching_finds_all_words_and_phrases(string content, string words) => Assert.Single(Query(Saying(content)).Matching(words));

    [Theory]
    [InlineData("the bridge will stay shut", "bridge spring")]
    [InlineData("the bridge will stay shut", "\"shut stay\"")]
    [InlineData("two strikes", "strike")]
    [InlineData("أن الجسر سيبقى", "جسور")]
    public void Matching_does_not_find_other_words(string content, string words) => Assert.Empty(Query(Saying(content)).Matching(words));

    [Fact]
    public void Orders_keep_what_is_equal_in_its_order_and_undated_articles_last()
    {
        StatementQuery query = Query(On("a", 2, 0.5), On("b", null, 0.9), On("c", 1, 0.5), On("d", 2, 0.7));

        Assert.Equal("cadb", Ids(query.OrderBy(StatementOrder.Oldest)));
        Assert.Equal("adcb", Ids(query.OrderBy(StatementOrder.Newest)));
        Assert.Equal("bdac", Ids(query.OrderBy(StatementOrder.Surest)));
        Assert.Equal("abcd", Ids(query.OrderBy(StatementOrder.Oldest).OrderBy(StatementOrder.Given)));
    }

    [Fact]
    public void What_is_asked_of_a_page_is_asked_of_the_statements_on_it()
    {
        StatementQuery query = Query(On("a", 3, 0.5), On("b", 2, 0.9), On("c", 1, 0.9), On("d", 0, 0.9));

        Assert.Equal("bc", Ids(query.Skip(1).Take(2)));
        Assert.Equal("b", Ids(query.Take(2).AtLeast(0.8)));
        Assert.Equal("bc", Ids(query.AtLeast(0.8).Take(2)));
        Assert.Equal("ba", Ids(query.Take(2).OrderBy(StatementOrder.Oldest)));
        Assert.Equal("c", Ids(query.Take(3).Skip(2)));
        Assert.Equal("a", Ids(query.Take(3).Take(1)));
        Assert.Empty(query.Take(0));
    }

    [Fact]
    public void Arguments_are_checked_at_the_call()
    {
        StatementQuery query = Query();

        Assert.Throws<ArgumentException>("target", () => query.Toward("…"));
        Assert.Throws<ArgumentException>("toward", () => query.WithStance(Stance.Support, ""));
        Assert.Throws<ArgumentOutOfRangeException>("stance", () => query.WithStance((Stance)9));
        Assert.Throws<ArgumentNullException>("words", () => query.Matching(null!));
        Assert.Throws<ArgumentException>("words", () => query.Matching("the … \"of\""));
        Assert.Throws<ArgumentOutOfRangeException>("order", () => query.OrderBy((StatementOrder)9));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => query.Skip(-1));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => query.Take(-1));
    }
}
