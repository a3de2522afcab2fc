using System.Xml;
using StatementTracker.ML.Corpora.Writing;

namespace StatementTracker.ML.Corpora.Xml;

/// <summary>Writes the text of one article with the spans of its statements as elements.</summary>
internal sealed class XmlTextWriting(XmlWriter xml, AnnotatedArticle article)
{
    private readonly string _text = article.Article.Text;
    private readonly Stack<int> _ends = new();
    private int _written;

    public void Write()
    {
        OpenBlock(TitleOrParagraph());
        foreach (InlineElement element in InlineElement.Nested(article.Statements.SelectMany(Elements)))
        {
            CloseUpTo(element.Span.Start);
            WriteText(element.Span.Start);
            xml.WriteStartElement(element.Name);
            xml.WriteAttributeString("s", Clean(element.Statement));
            _ends.Push(element.Span.End);
        }

        CloseUpTo(_text.Length);
        WriteText(_text.Length);
        xml.WriteEndElement();
    }

    /// <summary>The text with U+FFFD for what XML 1.0 has no place for.</summary>
    public static string Clean(string text)
    {
        char[] clean = text.ToCharArray();
        for (int i = 0; i < clean.Length; i++)
        {
            bool isPair = i + 1 < clean.Length && char.IsSurrogatePair(clean[i], clean[i + 1]);
            clean[i] = isPair || XmlConvert.IsXmlChar(clean[i]) ? clean[i] : '\uFFFD';
            i += isPair ? 1 : 0;
        }

        return new string(clean);
    }

    private IEnumerable<InlineElement> Elements(AnnotatedStatement statement) =>
        Elements(statement.Content, "content", statement.Id)
            .Concat(Elements(statement.Source, "source", statement.Id))
            .Concat(Elements(statement.Cue, "cue", statement.Id));

    private IEnumerable<InlineElement> Elements(IEnumerable<TextSpan> spans, string name, string statement) =>
        SpanCutting.ByLines(spans, _text).Select(span => new InlineElement(span, name, statement));

    private string TitleOrParagraph()
    {
        int end = _text.IndexOf('\n', StringComparison.Ordinal);
        return end > 0 && _text.AsSpan(0, end).TrimEnd() is not [.., '.' or '!' or '?' or '؟' or '…'] ? "title" : "p";
    }

    private void CloseUpTo(int position)
    {
        while (_ends.TryPeek(out int end) && end <= position)
        {
            WriteText(end);
            xml.WriteEndElement();
            _ends.Pop();
        }
    }

    private void WriteText(int end)
    {
        for (int feed; _written < end && (feed = _text.IndexOf('\n', _written, end - _written)) >= 0; _written = feed + 1)
        {
            xml.WriteString(Clean(_text[_written..feed]));
            xml.WriteEndElement();
            OpenBlock("p");
        }

        xml.WriteString(Clean(_text[_written..end]));
        _written = end;
    }

    private void OpenBlock(string name)
    {
        xml.WriteRaw("\n");
        xml.WriteStartElement(name);
    }
}
