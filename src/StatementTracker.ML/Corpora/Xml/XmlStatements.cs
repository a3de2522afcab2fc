using System.Xml;

namespace StatementTracker.ML.Corpora.Xml;

/// <summary>Reads the <c>&lt;statement&gt;</c> elements of an article and joins them with the spans in its text.</summary>
internal sealed class XmlStatements(FaultLog faults)
{
    private readonly List<XmlStatement> _statements = [];
    private readonly HashSet<string> _numbers = new(StringComparer.Ordinal);

    /// <summary>Reads the element that the reader stands on.</summary>
    public void Read(XmlReader xml)
    {
        XmlStatement statement = XmlStatement.Read(xml, faults);
        if (_numbers.Add(statement.Number))
        {
            _statements.Add(statement);
        }
        else
        {
            faults.Report(statement.Line, $"statement {statement.Number} declared twice. Give each its own number.");
        }
    }

    /// <summary>The statements that have what a statement needs, in the order they were declared.</summary>
    public IReadOnlyList<AnnotatedStatement> Build(Dictionary<string, (StatementSpans Spans, int Line)> spans)
    {
        foreach ((string number, (StatementSpans _, int line)) in spans.Where(s => !_numbers.Contains(s.Key)))
        {
            faults.Report(line, $"spans of {number} but no <statement s=\"{number}\">. Declare it below the paragraphs.");
        }

        return [.. _statements
            .Select(statement => Build(statement, spans.GetValueOrDefault(statement.Number)))
            .OfType<AnnotatedStatement>()];
    }

    private AnnotatedStatement? Build(XmlStatement statement, (StatementSpans? Spans, int Line) found)
    {
        if (found.Spans is not { } spans || spans.Content.Count == 0 || spans.Cue.Count == 0)
        {
            faults.Report(statement.Line, $"statement {statement.Number} needs at least a cue and a content span. Mark them in the text with s=\"{statement.Number}\".");
            return null;
        }

        if (statement.Labels.Parent is { Length: > 0 } parent && !_numbers.Contains(parent))
        {
            faults.Report(statement.Line, $"statement {statement.Number}: parent {parent} is not declared. Name an existing statement.");
        }

        return statement.Labels with { Content = Sorted(spans.Content), Cue = Sorted(spans.Cue), Source = Sorted(spans.Source), Line = found.Line };
    }

    // Spans that touch are one that another statement's span crosses: elements cannot cross.
    private static List<TextSpan> Sorted(List<TextSpan> spans)
    {
        List<TextSpan> sorted = [];
        foreach (TextSpan span in spans.Order())
        {
            if (sorted is [.., { End: var end }] && end == span.Start)
            {
                sorted[^1] = new TextSpan(sorted[^1].Start, span.End);
            }
            else
            {
                sorted.Add(span);
            }
        }

        return sorted;
    }
}
