using StatementTracker.Tracking.Tests.Host;

namespace StatementTracker.Tracking.Tests;

/// <summary>The same questions to statements in memory and to the log that holds them.</summary>
public sealed class LogQueryTests : IDisposable
{
    private static readonly DateTimeOffset March = new(2024, 3, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Func<StatementQuery, StatementQuery>[] Conditions =
    [
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
