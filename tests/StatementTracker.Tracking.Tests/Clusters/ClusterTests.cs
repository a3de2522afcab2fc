using StatementTracker.Tracking.Clusters;

namespace StatementTracker.Tracking.Tests.Clusters;

public class ClusterTests
{
    private const string Bridge = "We will not reopen the northern bridge before engineers have signed the report";

    private static int _articles;

    private static Statement Quote(string text, int day, string outlet, string speaker = "Helen Brandt", string? article = null, string? whole = null, string? actor = null, SpeechAct act = SpeechAct.Assert) =>
        (new StatementSketch(whole ?? text, text)
        {
            Article = new Article(article ?? $"q{_articles++}", whole ?? text) { Published = Said.Start.AddDays(day), Outlet = outlet },
            Type = StatementType.Direct,
            Act = act,
            Speakers = [StatementSketch.Speaker(speaker, actor: actor)],
        }).Build();

    private static StatementCluster Single(params Statement[] statements) => Assert.Single(Said.Query(statements).ToClusters().Clusters);

    [Fact]
    public void Variants_come_in_order_of_time_with_what_outlets_made_of_them()
    {
        StatementCluster cluster = Single(
            Quote("We will reopen the northern bridge before engineers have signed the report", 2, "Harbour Post"),
            Quote("«we will not reopen the northern bridge»", 1, "Alder Courier"),
            Quote(Bridge, 3, "Wire"), Quote($"“{Bridge.ToUpperInvariant()}!”", 4, "Wire"));

        Assert.Equal(["Alder Courier", "Harbour Post", "Wire"], cluster.Outlets);
        Assert.Equal("Alder Courier", cluster.FirstSeen.Statement.Outlet);
        Assert.Equal([Verdict.Shortened, Verdict.Altered, Verdict.Verbatim, Verdict.Verbatim], cluster.Variants.Select(v => v.Verdict));
        Assert.Equal(["not"], cluster.Variants[1].Missing);
        Assert.Empty(cluster.Variants[1].Added);
        Assert.Equal((4, 3, TimeSpan.FromDays(3)), (cluster.Articles, cluster.Reports, cluster.Spread));
    }

    [Fact]
    public void Arabic_spellings_marks_digits_and_clitics_make_no_difference_and_words_do()
    {
        const string whole = "لن نفتح المعبر قبل أن تغادر القوات الأجنبية المدينة خلال 30 يوما";
        StatementCluster cluster = Single(
            Quote(whole, 0, "وكالة الميناء", "مجلس المدينة"), Quote("لن نفتحَ المعبر قبل ان تغادر القوّات الاجنبيه المدينة خلال ٣٠ يوماً", 1, "البيان", "مجلس المدينه"),
            Quote("نفتح المعبر قبل أن تغادر القوات الأجنبية المدينة خلال 30 يوما", 2, "الغد", "مجلس المدينة"),
            Quote("لن نفتح المعبر قبل أن تغادر القوات الأميركية المدينة خلال 30 يوما", 3, "الفجر", "مجلس المدينة"),
            Quote("لن نفتح المعبر قبل أن تغادر القوات", 4, "الأفق", "مجلس المدينة"));

        Assert.Equal([Verdict.Verbatim, Verdict.Verbatim, Verdict.Shortened, Verdict.Altered, Verdict.Shortened], cluster.Variants.Select(v => v.Verdict));
        Assert.Equal(["الأميركية"], cluster.Variants[3].Added);
        Assert.Equal(["الأجنبية"], cluster.Variants[3].Missing);
    }

    [Fact]
    public void A_negation_that_is_taken_out_is_no_shortening()
    {
        StatementCluster cluster = Single(
            Quote("على أننا لن نفتح المعبر قبل مغادرة القوات الأجنبية", 0, "البيان"), Quote("على أننا نفتح المعبر قبل مغادرة القوات الأجنبية", 1, "الغد"));

        Assert.Equal(Verdict.Altered, cluster.Variants[1].Verdict);
    }

    [Fact]
    public void Copies_of_one_article_are_one_report()
    {
        const string story = "The swing bridge will stay shut until spring after divers found cracks in two of its piers on Tuesday, the city announced. {0} Ferries will run every ten minutes.";
        string wire = string.Format(System.Globalization.CultureInfo.InvariantCulture, story, Bridge);
        StatementCluster cluster = Single(
            Quote(Bridge, 0, "Wire", whole: wire), Quote(Bridge, 1, "Alder Courier", whole: wire + " (Wire)"),
            Quote(Bridge, 2, "Harbour Post", whole: $"Angry commuters met the mayor in the town hall. {Bridge}, she told them, and left by the back door."));

        Assert.Equal([1, 1, 2], cluster.Variants.Select(v => v.Report));
        Assert.Equal((3, 2), (cluster.Articles, cluster.Reports));
    }

    [Fact]
    public void Two_statements_of_one_article_that_another_runs_together_are_joined()
    {
        const string ferries = "the ferries will run every ten minutes from Monday";
        Statement joined = Quote($"{Bridge}, and {ferries}", 1, "Harbour Post");
        StatementClusters found = Said.Query(Quote(Bridge, 0, "Wire", article: "w"), Quote(ferries, 0, "Wire", article: "w"), joined).ToClusters();

        StatementCluster cluster = Assert.Single(found.Clusters);
        Assert.Equal([Verdict.Verbatim, Verdict.Joined], cluster.Variants.Select(v => v.Verdict));
        Assert.Equal(Bridge, cluster.Longest!.Text);
    }

    [Fact]
    public void What_one_article_says_twice_other_matters_and_short_words_are_no_clusters() => Assert.Empty(Said.Query(
        Quote(Bridge, 0, "Wire", article: "w"), Quote(Bridge, 0, "Wire", article: "w"),
        Quote("We have reopened the southern tunnel to all lorries this week", 0, "Wire"),
        Quote("We agree", 0, "Wire"), Quote("We agree", 0, "Post")).ToClusters().Clusters);

    [Fact]
    public void Indirect_speech_spreads_but_gets_no_verdict()
    {
        StatementCluster cluster = Single(
            Said.By("Helen Brandt", 0, Bridge, id: "i1"), Said.By("Mayor Brandt", 1, "the northern bridge would not reopen before engineers have signed the report", id: "i2"));

        Assert.All(cluster.Variants, variant => Assert.Null(variant.Verdict));
        Assert.Null(cluster.Longest);
    }

    [Fact]
    public void Languages_are_linked_by_actor_day_act_and_numbers_only()
    {
        Statement english = Quote("22 of the 38 engineers have signed", 0, "Wire", "City Council", actor: "City Council", act: SpeechAct.Announce);
        Statement arabic = Quote("وقّع ٢٢ مهندسا من أصل ٣٨", 1, "البيان", "مجلس المدينة", actor: "City Council", act: SpeechAct.Announce);
        Statement otherDay = Quote("وقّع ٢٢ مهندسا من أصل ٣٨ على التقرير", 9, "الغد", "مجلس المدينة", actor: "City Council", act: SpeechAct.Announce);
        Statement otherAct = Quote("وقّع ٢٢ مهندسا من أصل ٣٨ حتى الآن", 0, "الغد", "مجلس المدينة", actor: "City Council");
        Statement otherNumbers = Quote("وقّع ٢٣ مهندسا من أصل ٣٨", 0, "الغد", "مجلس المدينة", actor: "City Council", act: SpeechAct.Announce);

        CrossLanguageLink link = Assert.Single(Said.Query(english, arabic, otherDay, otherAct, otherNumbers).ToClusters().CrossLanguage);
        Assert.Equal((english.Content.Text, arabic.Content.Text), (link.Earlier.Text, link.Later.Text));
        Assert.Equal(["City Council"], link.Actors);
        Assert.Equal(["22", "38"], link.Numbers);
    }

    [Fact]
    public void The_answer_does_not_depend_on_the_order_of_the_statements()
    {
        Statement[] statements = [.. Corpus.Read().Take(600).SelectMany(entry => new[] { Quote(entry.Content, 0, "Wire", "X", entry.Key + "/a"), Quote(entry.Content + " today", 1, "Post", "X", entry.Key + "/b") })];
        string[] one = Describe(statements), other = Describe([.. statements.Reverse()]);

        Assert.NotEmpty(one);
        Assert.Equal(one, other);

        static string[] Describe(Statement[] statements) =>
            [.. Said.Query(statements).ToClusters().Clusters.Select(cluster => string.Join(' ', cluster.Variants.Select(v => v.Statement.ArticleId).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void Articles_without_an_id_are_articles_too()
    {
        StatementCluster cluster = Single(
            Quote(Bridge, 0, "Wire", article: "", whole: $"In the morning: {Bridge}."), Quote(Bridge, 0, "Post", article: "", whole: $"In the evening: {Bridge}."));

        Assert.Equal(2, cluster.Articles);
    }
}
