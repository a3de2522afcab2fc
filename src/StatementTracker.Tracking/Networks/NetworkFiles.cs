using System.Globalization;
using System.Xml;

namespace StatementTracker.Tracking.Networks;

/// <summary>Writes networks for other tools: edge lists for spreadsheets, GraphML and GEXF for Gephi, networkx and the like.</summary>
/// <remarks>Everything is UTF-8 without byte order mark. Characters that XML cannot hold become U+FFFD.</remarks>
public static class NetworkFiles
{
    /// <summary>A line an edge, with a heading: <c>source,target,weight,support,oppose,neutral,from,to</c>; RFC 4180, lines end in a line feed.</summary>
    /// <param name="writer">Written to, not closed.</param>
    /// <param name="networks">One, or the windows of a time: their edges follow each other.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteEdgeList(TextWriter writer, params IEnumerable<StatementNetwork> networks)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(networks);
        writer.Write("source,target,weight,support,oppose,neutral,from,to\n");
        foreach (StatementNetwork network in networks)
        {
            string window = $"{Time(network.From)},{Time(network.To)}";
            foreach (NetworkEdge edge in network.Edges)
            {
                writer.Write(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{CsvField.Of(edge.Source.Name)},{CsvField.Of(edge.Target.Name)},{edge.Weight:0.######},{edge.Support},{edge.Oppose},{edge.Neutral},{window}\n"));
            }
        }
    }

    /// <summary>Writes GraphML; nodes have <c>label</c>, <c>kind</c> and <c>count</c>, edges <c>weight</c> and, in an affiliation network, the sides.</summary>
    /// <param name="stream">Written to, not closed.</param>
    /// <param name="network">The network.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteGraphMl(Stream stream, StatementNetwork network) => Write(stream, network, GraphMl.Write);

    /// <summary>Writes GEXF 1.2; the same attributes as in GraphML.</summary>
    /// <param name="stream">Written to, not closed.</param>
    /// <param name="network">The network.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteGexf(Stream stream, StatementNetwork network) => Write(stream, network, Gexf.Write);

    private static void Write(Stream stream, StatementNetwork network, Action<XmlWriter, StatementNetwork> write)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(network);
        using XmlWriter xml = XmlWriter.Create(stream, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new System.Text.UTF8Encoding(false), CloseOutput = false });
        xml.WriteStartDocument();
        write(xml, network);
        xml.WriteEndDocument();
    }

    private static string Time(DateTimeOffset? time) => time?.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) ?? "";
}
