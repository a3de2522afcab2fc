using System.Text;
using System.Xml;

namespace StatementTracker.ML.Corpora.Xml;

/// <summary>Puts the text of an article together and notes the spans that the elements in it mark.</summary>
internal sealed class XmlArticleText(FaultLog faults)
{
    private readonly StringBuilder _text = new();
    private readonly Stack<OpenElement> _open = new();
    private bool _hasBlock;
    private int _doubleSpaceLine;

    /// <summary>Everything read so far.</summary>
    public string Text => _text.ToString();

    /// <summary>The spans of each statement number, with the line of the first one.</summary>
    public Dictionary<string, (StatementSpans Spans, int Line)> Spans { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads one title or paragraph, up to its end.</summary>
    public void Read(XmlReader xml)
    {
        _text.Append(_hasBlock ? "\n" : "");
        _hasBlock = true;
        if (xml.IsEmptyElement)
        {
            return;
        }

        while (xml.Read() && xml.Depth > 1)
        {
            ReadNode(xml);
        }
    }

    /// <summary>Reports what can only be said of the whole text.</summary>
    public void Finish()
    {
        if (_doubleSpaceLine > 0)
        {
            faults.Report(_doubleSpaceLine, "double space in the text. Leave one.");
        }
    }

    private void ReadNode(XmlReader xml)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                Open(xml);
                break;
            case XmlNodeType.EndElement:
                Close(_open.Pop());
                break;
            default:
                Append(xml);
                break;
        }
    }

    private void Open(XmlReader xml)
    {
        OpenElement element = new(xml.Name, xml.GetAttribute("s"), _text.Length, XmlLine.Of(xml));
        if (!element.IsKnown)
        {
            faults.Report(element.Line, $"unknown element <{element.Name}> inside a paragraph. Known are <cue>, <source> and <content>.");
        }

        if (xml.IsEmptyElement)
        {
            Close(element);
        }
        else
        {
            _open.Push(element);
        }
    }

    private void Close(OpenElement element)
    {
        if (element.Statement is not { } number)
        {
            faults.Report(element.Line, $"<{element.Name}> without s. Give it the number of its statement.");
        }
        else if (element.Start == _text.Length)
        {
            faults.Report(element.Line, $"empty <{element.Name} s=\"{number}\">. Leave it out, or put it around words.");
        }
        else if (element.IsKnown)
        {
            Add(element, number);
        }
    }

    private void Add(OpenElement element, string number)
    {
        if (!Spans.TryGetValue(number, out (StatementSpans Spans, int Line) statement))
        {
            Spans[number] = statement = (new StatementSpans(), element.Line);
        }

        statement.Spans.Of(element.Name)!.Add(new TextSpan(element.Start, _text.Length));
    }

    private void Append(XmlReader xml)
    {
        string value = xml.Value;
        bool isDouble = value.Contains("  ", StringComparison.Ordinal) || (value is [' ', ..] && _text is [.., ' ']);
        _doubleSpaceLine = isDouble && _doubleSpaceLine == 0 ? XmlLine.Of(xml) : _doubleSpaceLine;
        _text.Append(value);
    }

    private readonly record struct OpenElement(string Name, string? Statement, int Start, int Line)
    {
        public bool IsKnown => Name is "cue" or "source" or "content";
    }
}
