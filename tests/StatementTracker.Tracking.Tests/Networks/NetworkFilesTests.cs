using System.Globalization;
using System.Xml.Linq;
using StatementTracker.Tracking.Networks;

namespace StatementTracker.Tracking.Tests.Networks;

public class NetworkFilesTests
{
    private const string Odd = "a \"b\", <c>\0\uD83D";

    private static StatementNetwork Network(NetworkKind kind) => Said.Query(
        Said.By("وزارة النقل", 0, target: "الجسر", stance: Stance.Support), Said.By(Odd, 1, target: "الجسر", stance: Stance.Support)).ToNetwork(kind);

    private static XElement Read(Action<Stream, StatementNetwork> write, StatementNetwork network)
    {
        using MemoryStream stream = new();
        write(stream, network);
        stream.Position = 0;
        return XDocument.Load(stream).Root!;
    }

    private static string Value(XElement element, string name) => element.Attribute(name)!.Value;

    [Fact]
    public void An_edge_list_has_quoted_fields()
    {
        using StringWriter writer = new();
        NetworkFiles.WriteEdgeList(writer, Network(NetworkKind.Affiliation));

        Assert.Equal(
            ["source,target,weight,support,oppose,neutral,from,to", "\"a \"\"b\"\", <c>\0\uD83D\",الجسر,1,1,0,0,,", "وزارة النقل,الجسر,1,1,0,0,,", ""],
            writer.ToString().Split('\n'));
    }

    [Fact]
    public void An_edge_list_of_windows_has_their_times()
    {
        using StringWriter writer = new();
        NetworkFiles.WriteEdgeList(writer, Said.Query(Said.By("A", 0, target: "T"), Said.By("A", 9, target: "T")).ToNetworks(NetworkKind.Affiliation, TimeSpan.FromDays(7), TimeSpan.FromDays(7)));

        Assert.Equal("A,T,1,0,0,1,2024-03-08T00:00:00Z,2024-03-15T00:00:00Z", writer.ToString().Split('\n')[2]);
    }

    [Theory]
    [InlineData(NetworkKind.Affiliation, "directed")]
    [InlineData(NetworkKind.Agreement, "undirected")]
    public void GraphMl_reads_back(NetworkKind kind, string direction)
    {
        StatementNetwork network = Network(kind);
        XElement root = Read(NetworkFiles.WriteGraphMl, network);
        XNamespace ns = "http://graphml.graphdrawing.org/xmlns";
        XElement graph = root.Element(ns + "graph")!;
        HashSet<string> keys = [.. root.Elements(ns + "key").Select(key => Value(key, "id"))];
        Dictionary<string, string> labels = graph.Elements(ns + "node").ToDictionary(node => Value(node, "id"), node => node.Elements(ns + "data").Single(data => Value(data, "key") == "label").Value);

        Assert.Equal(direction, Value(graph, "edgedefault"));
        Assert.Equal(network.Nodes.Select(node => node.Name.Replace('\0', '\uFFFD').Replace('\uD83D', '\uFFFD')), labels.Values);
        Assert.Equal(network.Edges.Select(edge => edge.Weight), graph.Elements(ns + "edge").Select(edge => double.Parse(edge.Elements(ns + "data").First().Value, CultureInfo.InvariantCulture)));
        Assert.All(graph.Elements(ns + "edge"), edge => Assert.True(labels.ContainsKey(Value(edge, "source")) && labels.ContainsKey(Value(edge, "target"))));
        Assert.All(graph.Descendants(ns + "data"), data => Assert.Contains(Value(data, "key"), keys));
    }

    [Theory]
    [InlineData(NetworkKind.Affiliation, "directed")]
    [InlineData(NetworkKind.Agreement, "undirected")]
    public void Gexf_reads_back(NetworkKind kind, string direction)
    {
        StatementNetwork network = Network(kind);
        XNamespace ns = "http://www.gexf.net/1.2draft";
        XElement graph = Read(NetworkFiles.WriteGexf, network).Element(ns + "graph")!;
        HashSet<string> keys = [.. graph.Descendants(ns + "attribute").Select(key => Value(key, "id"))], ids = [.. graph.Descendants(ns + "node").Select(node => Value(node, "id"))];

        Assert.Equal(direction, Value(graph, "defaultedgetype"));
        Assert.Contains("وزارة النقل", graph.Descendants(ns + "node").Select(node => Value(node, "label")));
        Assert.Equal(network.Nodes.Count, ids.Count);
        Assert.Equal(network.Edges.Select(edge => edge.Weight), graph.Descendants(ns + "edge").Select(edge => double.Parse(Value(edge, "weight"), CultureInfo.InvariantCulture)));
        Assert.All(graph.Descendants(ns + "edge"), edge => Assert.True(ids.Contains(Value(edge, "source")) && ids.Contains(Value(edge, "target"))));
        Assert.All(graph.Descendants(ns + "attvalue"), value => Assert.Contains(Value(value, "for"), keys));
    }
}
