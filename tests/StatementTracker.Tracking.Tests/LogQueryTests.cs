using StatementTracker.Tracking.Tests.Host;

namespace StatementTracker.Tracking.Tests;

/// <summary>The same questions to statements in memory and to the log that holds them.</summary>
public sealed class LogQueryTests : IDisposable
{
    private static readonly DateTimeOffset March = new(2024, 3, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Func<StatementQuery, StatementQuery>[] Conditions =
    [
        q => q.By("International Coalition"), q => q.By("Khalid Mansoor"), q => q.By("خالد منصور"), q => q.By("Iraqi Ministry of Oil"), q => q.By("oil"),
        q => q.By("وزارة النفط"), q => q.Toward("Khalid Mansour"), q => q.Via("the news agency Reuters"), q => q.From("وكالة رويترز"), q => q.About("رويترز"),
        q => q.By("Trump"), q => q.By("تحالف دولي"), q => q.By("وزارة الداخليه العراقية"), q => q.By("the"), q => q.By("nobody"),
        q => q.About("بغداد"), q => q.About("coalition"), q => q.About("US"), q => q.About("Donald Trump"), q => q.About("bridge U.S."),
        q => q.Toward("Trump"), q => q.Toward("التحالف"), q => q.Via("reuters"), q => q.From("Reuters"), q => q.From("التحالف الدولي"),
        q => q.WithStance(Stance.Support), q => q.WithStance(Stance.Oppose, "President Trump"), q => q.WithStance(Stance.Neutral, "وزارة الداخلية"),
        q => q.Matching("bridge coalition"), q => q.Matching("\"coalition bridge\""), q => q.Matching("القوات هدنه"), q => q.Matching("3500"), q => q.Matching("ceasefire \"الدولي هدنة"),
        q => q.On(Channel.Twitter), q => q.On(Channel.None), q => q.WithAct(SpeechAct.Deny), q => q.WithNuance(Nuance.Factive), q => q.OfKind(SpeakerKind.Military),
        q => q.Joint(), q => q.Direct(), q => q.Mixed(), q => q.Indirect(), q => q.AtLeast(0.5),
        q => q.Between(March, March.AddMonths(1)), q => q.Between(March, March.AddMonths(3)), q => q.Between(March, March),
        q => q.OrderBy(StatementOrder.Oldest), q => q.OrderBy(StatementOrder.Newest), q => q.OrderBy(StatementOrder.Surest), q => q.OrderBy(StatementOrder.Given),
        q => q.Take(7), q => q.Skip(5), q => q.Skip(2).Take(3), q => q.Take(0),
    ];

    private readonly TemporaryFolder _folder = new();
    private readonly StatementLog _log;
    private readonly StatementQuery _memory;

    public LogQueryTests()
    {
        ActorRegistryBuilder actors = new();
        actors.Add("Donald Trump", SpeakerKind.Government, "دونالد ترامب", "President Trump");
        actors.Add("International Coalition", SpeakerKind.Coalition, "التحالف الدولي");
        actors.Add(new Actor("mansour", SpeakerKind.Person, ["Khalid Mansour"], ["iraq"]));
        ActorRegistry registry = actors.Build([]);
        _log = StatementLog.Open(_folder.At("log.db"));
        List<Statement> all = [];
        for (int i = 0; i < 600; i++)
        {
            StatementDocument document = RandomDocuments.Create(i);
            document = new StatementDocument(document.Article, document.Language, [.. document.Statements], registry);
            _log.Add(document);
            all.AddRange(document.Statements);
        }

        _memory = new StatementQuery(all, registry);
    }

    public void Dispose()
    {
        _log.Dispose();
        _folder.Dispose();
    }

    private void Compare(params Func<StatementQuery, StatementQuery>[] conditions)
    {
        string[] memory = Answer(_memory), log = Answer(_log.Statements);
        Assert.Equal(memory, log);

        string[] Answer(StatementQuery query) => [.. conditions.Aggregate(query, (q, condition) => condition(q)).Select(s => $"{s.Article.Id} {Documents.Describe(s)}")];
    }

    [Fact]
    public void Every_condition_has_the_same_answer()
    {
        int found = 0;
        foreach (Func<StatementQuery, StatementQuery> condition in Conditions)
        {
            Compare(condition);
            found += condition(_log.Statements).Any() ? 1 : 0;
        }

        Assert.True(found > Conditions.Length * 0.8, $"only {found} of {Conditions.Length} conditions find anything");
    }

    /// <summary>Names without a word in common: by another alias, by a spelling in the other script, by the library's own actors and patterns.</summary>
    [Theory]
    [InlineData("International Coalition", "التحالف الدولي")]
    [InlineData("Khalid Mansour", "خالد منصور")]
    [InlineData("Iraqi Ministry of Oil", "وزارة النفط العراقية")]
    [InlineData("رويترز", "Reuters")]
    public void A_name_finds_the_actor_under_another_one(string asked, string borne)
    {
        Assert.Contains(_log.Statements.By(asked), s => s.Speakers.Any(speaker => speaker.Name == borne && speaker.ActorId is null));
        Assert.Equal(_memory.By(asked).Count(), _log.Statements.By(asked).Count());
    }

    [Fact]
    public void Actors_that_come_later_are_found_in_what_is_there_and_belong_to_what_they_belong_to()
    {
        using StatementLog log = StatementLog.Open(_folder.At("later.db")), other = StatementLog.Open(_folder.At("later.db"));
        StatementDocument[] documents = [.. Enumerable.Range(0, 60).Select(RandomDocuments.Create)];
        ActorRegistryBuilder actors = new() { WithBuiltIn = false };
        actors.Add(new Actor("mansour", SpeakerKind.Person, ["Khalid Mansour"], ["mansour"]));
        ActorRegistry registry = actors.Build([]);
        Add(log, documents[..20], ActorRegistry.Empty);
        Assert.Empty(log.Statements.By("Khalid Mansour"));

        Add(other, documents[20..40], registry);
        StatementDocument titled = Documents.Of(Said.Sketch(["الوزير خالد منصور"], 0, "words"));
        log.Add(titled); // a new name, from a writer that had read the actors before
        Add(log, documents[40..], ActorRegistry.Empty);

        StatementQuery memory = new(documents[..40].Append(titled).Concat(documents[40..]).SelectMany(d => d.Statements), registry);
        Assert.Equal(memory.By("Khalid Mansour").Select(s => $"{s.Article.Id}/{s.Id}"), log.Statements.By("Khalid Mansour").Select(s => $"{s.Article.Id}/{s.Id}"));
        Assert.All([0, 20, 40], from => Assert.Contains(documents[from..(from + 20)], d => d.Statements.By("خالد منصور").Any()));
        Assert.Contains(memory.By("Khalid Mansour"), s => s.Article == titled.Article);
        Assert.Equal(["mansour"], log.Statements.Actors.ById("mansour")!.MemberOf);
        Assert.Null(log.Statements.Actors.ById("iraq"));

        static void Add(StatementLog log, StatementDocument[] documents, ActorRegistry registry) => Array.ForEach(
            documents, d => log.Add(new StatementDocument(d.Article, d.Language, [.. d.Statements], registry)));
    }

    [Fact]
    public void Conditions_together_have_the_same_answer()
    {
        Random random = new(1);
        for (int i = 0; i < 400; i++)
        {
            Compare([.. Enumerable.Range(0, random.Next(2, 5)).Select(_ => Conditions[random.Next(Conditions.Length)])]);
        }
    }

    [Fact]
    public void The_answer_is_a_stream()
    {
        using IEnumerator<Statement> walk = _log.Statements.GetEnumerator();
        Assert.True(walk.MoveNext());
        Assert.Equal(_memory.First().Id, walk.Current.Id);
    }
}
