using System.Xml;

namespace StatementTracker.ML.Corpora.Xml;

internal static class XmlLine
{
    /// <summary>The line that the current node begins in, from 1.</summary>
    public static int Of(XmlReader xml) => ((IXmlLineInfo)xml).LineNumber;
}
