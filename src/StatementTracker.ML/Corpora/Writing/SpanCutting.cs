namespace StatementTracker.ML.Corpora.Writing;

/// <summary>Fits spans to forms that cannot hold every one of them.</summary>
internal static class SpanCutting
{
    /// <summary>The spans cut at the line feeds inside them: a paragraph's mark ends with the paragraph.</summary>
    public static IEnumerable<TextSpan> ByLines(IEnumerable<TextSpan> spans, string text) => spans.SelectMany(span => ByLines(span, text));

    private static IEnumerable<TextSpan> ByLines(TextSpan span, string text)
    {
        int start = span.Start;
        while (start < span.End)
        {
            int feed = text.IndexOf('\n', start, span.End - start);
            int end = feed < 0 ? span.End : feed;
            if (end > start)
            {
                yield return new TextSpan(start, end);
            }

            start = end + 1;
        }
    }
}
