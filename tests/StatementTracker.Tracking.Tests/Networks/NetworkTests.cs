using StatementTracker.Tracking.Networks;

namespace StatementTracker.Tracking.Tests.Networks;

public class NetworkTests
{
    private static readonly NetworkOptions EveryStatement = new() { Duplicates = DuplicateRule.None };

    private static IEnumerable<Statement> Sides(string speaker, string target, string sides, int from = 0) =>
        sides.Select((side, i) => Said.By(speaker, from + i, "words", target, side == '+' ? Stance.Support : side == '-' ? Stance.Oppose : Stance.Neutral, $"{speaker}{target}{i}"));

    private static string[] Edges(StatementNetwork network) =>
        [.. network.Edges.Select(e => FormattableString.Invariant($"{e.Source.Name}-{e.Target.Name} {e.Weight:0.###}"))];

    // A: for the bridge 3 times, against the toll; B: for the bridge twice and once against; C: against the bridge, against the toll twice.
    private static StatementQuery Debate() => Said.Query(
        [.. Sides("A", "الجسر", "+++0"), .. Sides("A", "toll", "-"), .. Sides("B", "جسر", "++-"), .. Sides("C", "الجسر", "-"), .. Sides("C", "the toll", "--")]);

    [Fact]
    public void Affiliation_counts_sides()
    {
        StatementNetwork network = Debate().ToNetwork(NetworkKind.Affiliation, EveryStatement);

        NetworkEdge edge = network.Edges[0];
        Assert.Equal(("A", "الجسر", 4, 3, 0, 1), (edge.Source.Name, edge.Target.Name, edge.Weight, edge.Support, edge.Oppose, edge.Neutral));
        Assert.True(network.IsDirected);
        Assert.Equal(["A", "B", "C", "toll", "الجسر"], network.Nodes.Select(node => node.Name));
        Assert.Equal([false, false, false, true, true], network.Nodes.Select(node => node.IsTarget));
    }

    [Fact]
    public void Agreement_conflict_and_difference_are_between_speakers()
    {
        Assert.Equal(["A-B 2", "A-C 1", "B-C 1"], Edges(Debate().ToNetwork(NetworkKind.Agreement, EveryStatement)));
        Assert.Equal(["A-B 1", "A-C 1", "B-C 1"], Edges(Debate().ToNetwork(NetworkKind.Conflict, EveryStatement)));
        Assert.Equal(["A-B 1"], Edges(Debate().ToNetwork(NetworkKind.Difference, EveryStatement)));
    }

    // A has 4 stances with a side, B and C 3.
    [Theory]
    [InlineData(Normalization.Average, "A-B 0.571", "B-C 0.333", "A-C 0.286")]
    [InlineData(Normalization.Jaccard, "A-B 0.4", "B-C 0.2", "A-C 0.167")]
    [InlineData(Normalization.Cosine, "A-B 0.577", "B-C 0.333", "A-C 0.289")]
    public void Weights_are_normalized(Normalization normalization, params string[] edges) =>
        Assert.Equal(edges, Edges(Debate().ToNetwork(NetworkKind.Agreement, EveryStatement with { Normalization = normalization })));

    [Fact]
    public void Small_counts_and_small_weights_are_left_out()
    {
        Assert.Equal(["A-B 2"], Edges(Debate().ToNetwork(NetworkKind.Agreement, EveryStatement with { MinWeight = 1.5 })));
        Assert.Empty(Debate().ToNetwork(NetworkKind.Agreement, EveryStatement with { MinCount = 4 }).Nodes);
    }

    [Theory]
    [InlineData(DuplicateRule.None, 6)]
    [InlineData(DuplicateRule.Article, 5)]
    [InlineData(DuplicateRule.Day, 3)]
    [InlineData(DuplicateRule.Week, 2)]
    public void Duplicates_count_once(DuplicateRule rule, int weight)
    {
        StatementQuery query = Said.Query(
            Said.By("A", 0, target: "T", id: "1"), Said.By("A", 0, target: "T", id: "1"), Said.By("A", 0, target: "T", id: "2"), Said.By("A", 0, target: "T", id: "3"),
            Said.By("A", 1, target: "T", id: "4"), Said.By("A", 9, target: "T", id: "5")); // 1 March 2024 is a Friday

        Assert.Equal(weight, query.ToNetwork(NetworkKind.Affiliation, new NetworkOptions { Duplicates = rule }).Edges[0].Weight);
    }

    [Fact]
    public void Relayers_are_a_graph_of_their_own()
    {
        Statement chain = (Said.Sketch(["مسؤول"], 0, "words") with { Via = ["التلفزيون السوري", "وكالة رويترز"] }).Build();
        Statement other = (Said.Sketch(["Reuters"], 1, "words") with { Via = ["وكالة رويترز"] }).Build();

        Assert.Equal(["التلفزيون السوري-وكالة رويترز 1", "وكالة رويترز-Reuters 1", "وكالة رويترز-مسؤول 1"], Edges(Said.Query(chain, other).ToNetwork(NetworkKind.Relay)));
    }

    [Fact]
    public void Windows_move_over_time_and_skip_what_is_empty()
    {
        StatementQuery query = Said.Query([.. Sides("A", "T", "++", 0), .. Sides("A", "T", "++", 40)]);
        StatementNetwork[] windows = [.. query.ToNetworks(NetworkKind.Affiliation, TimeSpan.FromDays(7), TimeSpan.FromDays(1), EveryStatement)];

        // From day 0: windows that begin on days 0 and 1, then 34 to 41.
        Assert.Equal([0, 1, 34, 35, 36, 37, 38, 39, 40, 41], windows.Select(w => (w.From!.Value - Said.Start.AddHours(-9)).Days));
        Assert.Equal([2, 1, 1, 2, 2, 2, 2, 2, 2, 1], windows.Select(w => (int)w.Edges[0].Weight));
        Assert.All(windows, w => Assert.Equal(7, (w.To!.Value - w.From!.Value).Days));
    }

    [Fact]
    public void Windows_may_have_gaps_and_bear_the_ends_of_time()
    {
        StatementQuery ends = Said.Query(
            (Said.Sketch(["A"], 0, "words", "T") with { Article = new Article("1", "words") { Published = DateTimeOffset.MinValue } }).Build(),
            (Said.Sketch(["A"], 0, "words", "T") with { Article = new Article("2", "words") { Published = DateTimeOffset.MaxValue.AddDays(-1) } }).Build());
        StatementQuery gap = Said.Query(Sides("A", "T", "+++++"));

        Assert.Equal(2, ends.ToNetworks(NetworkKind.Affiliation, TimeSpan.FromDays(1), TimeSpan.FromDays(1)).Count());
        Assert.Single(ends.ToNetworks(NetworkKind.Affiliation, TimeSpan.MaxValue, TimeSpan.MaxValue));
        Assert.Equal(2, gap.ToNetworks(NetworkKind.Affiliation, TimeSpan.FromDays(1), TimeSpan.FromDays(3)).Count());
    }

    [Fact]
    public void Arguments_are_checked_at_the_call()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Debate().ToNetwork(NetworkKind.Agreement, new NetworkOptions { MinCount = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Debate().ToNetwork(NetworkKind.Agreement, new NetworkOptions { MinWeight = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>("window", () => Debate().ToNetworks(NetworkKind.Agreement, TimeSpan.Zero, TimeSpan.FromDays(1)));
        Assert.Throws<ArgumentOutOfRangeException>("step", () => Debate().ToNetworks(NetworkKind.Agreement, TimeSpan.FromDays(1), TimeSpan.Zero));
    }
}
