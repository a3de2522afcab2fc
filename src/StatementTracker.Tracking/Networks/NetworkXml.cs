using System.Globalization;
using System.Text;
using System.Xml;

namespace StatementTracker.Tracking.Networks;

/// <summary>What the XML formats share: numbers of nodes, attributes, clean text.</summary>
internal static class NetworkXml
{
    /// <summary>The attributes of nodes and of edges: name, type in GraphML (in GEXF integer for int).</summary>
    public static readonly (string Name, string Type)[] NodeAttributes = [("kind", "string"), ("count", "int")];

    private static readonly (string Name, string Type)[] SideAttributes = [("support", "int"), ("oppose", "int"), ("neutral", "int")];

    public static (string Name, string Type)[] EdgeAttributes(StatementNetwork network) => network.Kind == NetworkKind.Affiliation ? SideAttributes : [];

    public static string[] ValuesOf(NetworkNode node) => [node.IsTarget ? "target" : "speaker", Text(node.Count)];

    public static string[] ValuesOf(NetworkEdge edge) => [Text(edge.Support), Text(edge.Oppose), Text(edge.Neutral)];

    public static Dictionary<NetworkNode, string> Ids(StatementNetwork network) =>
        network.Nodes.Select((node, i) => (node, Id: string.Create(CultureInfo.InvariantCulture, $"n{i}"))).ToDictionary(entry => entry.node, entry => entry.Id);

    public static string Text(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The text without what XML 1.0 cannot hold.</summary>
    public static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            clean.Append(rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\uFFFD");
        }

        return clean.ToString();
    }
}
