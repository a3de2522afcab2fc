namespace StatementTracker.ML.Corpora.Xml;

/// <summary>A span of one statement on its way into the text as an element.</summary>
internal readonly record struct InlineElement(TextSpan Span, string Name, string Statement)
{
    /// <summary>
    /// The elements in the order they open, outer before inner. One that would cross another is cut in two where the other ends.
    /// </summary>
    public static IEnumerable<InlineElement> Nested(IEnumerable<InlineElement> elements)
    {
        PriorityQueue<InlineElement, (int Start, int Length)> waiting = new(elements.Select(e => (e, Priority(e))));
        Stack<int> ends = new();
        while (waiting.TryDequeue(out InlineElement element, out _))
        {
            while (ends.TryPeek(out int closed) && closed <= element.Span.Start)
            {
                ends.Pop();
            }

            if (ends.TryPeek(out int end) && end < element.Span.End)
            {
                InlineElement rest = element with { Span = new TextSpan(end, element.Span.End) };
                waiting.Enqueue(rest, Priority(rest));
                element = element with { Span = new TextSpan(element.Span.Start, end) };
            }

            ends.Push(element.Span.End);
            yield return element;
        }
    }

    private static (int Start, int Length) Priority(InlineElement element) => (element.Span.Start, -element.Span.Length);
}
