using System.Xml;

namespace StatementTracker.Tracking.Networks;

/// <summary>GEXF 1.2draft: https://gexf.net/. Gephi and networkx read it; networkx does not read 1.3.</summary>
internal static class Gexf
{
    private const string Namespace = "http://www.gexf.net/1.2draft";

    public static void Write(XmlWriter xml, StatementNetwork network)
    {
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.2");
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("mode", "static");
        xml.WriteAttributeString("defaultedgetype", network.IsDirected ? "directed" : "undirected");
        WriteAttributes(xml, "node", NetworkXml.NodeAttributes);
        WriteAttributes(xml, "edge", NetworkXml.EdgeAttributes(network));
        Dictionary<NetworkNode, string> ids = NetworkXml.Ids(network);
        xml.WriteStartElement("nodes", Namespace);
        foreach (NetworkNode node in network.Nodes)
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", ids[node]);
            xml.WriteAttributeString("label", NetworkXml.Clean(node.Name));
            WriteValues(xml, NetworkXml.NodeAttributes, NetworkXml.ValuesOf(node));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        WriteEdges(xml, network, ids);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteEdges(XmlWriter xml, StatementNetwork network, Dictionary<NetworkNode, string> ids)
    {
        xml.WriteStartElement("edges", Namespace);
        for (int i = 0; i < network.Edges.Count; i++)
        {
            NetworkEdge edge = network.Edges[i];
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("id", NetworkXml.Text(i));
            xml.WriteAttributeString("source", ids[edge.Source]);
            xml.WriteAttributeString("target", ids[edge.Target]);
            xml.WriteAttributeString("weight", NetworkXml.Text(edge.Weight));
            WriteValues(xml, NetworkXml.EdgeAttributes(network), NetworkXml.ValuesOf(edge));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteAttributes(XmlWriter xml, string owner, (string Name, string Type)[] attributes)
    {
        xml.WriteStartElement("attributes", Namespace);
        xml.WriteAttributeString("class", owner);
        foreach ((string name, string type) in attributes)
        {
            xml.WriteStartElement("attribute", Namespace);
            xml.WriteAttributeString("id", name);
            xml.WriteAttributeString("title", name);
            xml.WriteAttributeString("type", type == "int" ? "integer" : type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteValues(XmlWriter xml, (string Name, string Type)[] attributes, string[] values)
    {
        xml.WriteStartElement("attvalues", Namespace);
        foreach (((string name, _), string value) in attributes.Zip(values))
        {
            xml.WriteStartElement("attvalue", Namespace);
            xml.WriteAttributeString("for", name);
            xml.WriteAttributeString("value", value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
