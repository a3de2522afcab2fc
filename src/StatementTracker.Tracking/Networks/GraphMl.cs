using System.Xml;

namespace StatementTracker.Tracking.Networks;

/// <summary>GraphML: http://graphml.graphdrawing.org/.</summary>
internal static class GraphMl
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    public static void Write(XmlWriter xml, StatementNetwork network)
    {
        xml.WriteStartElement("graphml", Namespace);
        WriteKeys(xml, "node", [("label", "string"), .. NetworkXml.NodeAttributes]);
        WriteKeys(xml, "edge", [("weight", "double"), .. NetworkXml.EdgeAttributes(network)]);
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("edgedefault", network.IsDirected ? "directed" : "undirected");
        Dictionary<NetworkNode, string> ids = NetworkXml.Ids(network);
        foreach (NetworkNode node in network.Nodes)
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", ids[node]);
            WriteData(xml, [("label", "string"), .. NetworkXml.NodeAttributes], [NetworkXml.Clean(node.Name), .. NetworkXml.ValuesOf(node)]);
            xml.WriteEndElement();
        }

        foreach (NetworkEdge edge in network.Edges)
        {
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("source", ids[edge.Source]);
            xml.WriteAttributeString("target", ids[edge.Target]);
            WriteData(xml, [("weight", "double"), .. NetworkXml.EdgeAttributes(network)], [NetworkXml.Text(edge.Weight), .. NetworkXml.ValuesOf(edge)]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteKeys(XmlWriter xml, string owner, (string Name, string Type)[] attributes)
    {
        foreach ((string name, string type) in attributes)
        {
            xml.WriteStartElement("key", Namespace);
            xml.WriteAttributeString("id", name);
            xml.WriteAttributeString("for", owner);
            xml.WriteAttributeString("attr.name", name);
            xml.WriteAttributeString("attr.type", type);
            xml.WriteEndElement();
        }
    }

    private static void WriteData(XmlWriter xml, (string Name, string Type)[] attributes, string[] values)
    {
        foreach (((string name, _), string value) in attributes.Zip(values))
        {
            xml.WriteStartElement("data", Namespace);
            xml.WriteAttributeString("key", name);
            xml.WriteString(value);
            xml.WriteEndElement();
        }
    }
}
