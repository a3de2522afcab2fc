using StatementTracker.ML.Corpora;

namespace StatementTracker.ML.Auditing;

/// <summary>Looks at the spans of a statement for what annotators get wrong.</summary>
internal static class SpanInspection
{
    private const int Around = 12;

    public static IEnumerable<SuspiciousSpan> Of(AnnotatedArticle article, AnnotatedStatement statement) =>
        Reasons(article, statement).Select(found => new SuspiciousSpan(
            article.WhereIs(statement), article.Article.Id, statement.Id, found.Part, found.Reason, Shown(article.Article.Text, found.Span)));

    private static IEnumerable<(string Part, TextSpan Span, string Reason)> Reasons(AnnotatedArticle article, AnnotatedStatement statement)
    {
        string text = article.Article.Text;
        IEnumerable<(string Part, TextSpan Span)> spans = [
            .. statement.Content.Select(span => ("content", span)), .. statement.Cue.Select(span => ("cue", span)), .. statement.Source.Select(span => ("source", span))];
        foreach ((string part, TextSpan span) in spans)
        {
            foreach (string reason in SpanEdges.Reasons(text, span, part == "cue"))
            {
                yield return (part, span, reason);
            }
        }

        if (statement.Content.Count > 0 && SpanEdges.Complementizer(text, statement.Content[0]) is { } word)
        {
            yield return ("content", statement.Content[0], $"starts with a bare complementizer ({word})");
        }

        foreach ((string part, TextSpan span) in Overlaps(statement))
        {
            yield return (part, span, "overlaps the content of its own statement");
        }

        if (statement.Parent is { } id && article.Statements.FirstOrDefault(other => other.Id == id) is { } parent && !IsInside(statement, parent))
        {
            yield return ("content", statement.Content[0], $"is not inside the content of its parent {id}");
        }
    }

    private static IEnumerable<(string Part, TextSpan Span)> Overlaps(AnnotatedStatement statement) =>
        statement.Cue.Select(span => ("cue", span)).Concat(statement.Source.Select(span => ("source", span))).Where(part => statement.Content.Any(part.Item2.Overlaps));

    private static bool IsInside(AnnotatedStatement child, AnnotatedStatement parent) =>
        child.Content.All(span => parent.Content.Any(enclosing => enclosing.Contains(span)));

    private static string Shown(string text, TextSpan span)
    {
        int start = Math.Max(0, span.Start - Around), end = Math.Min(text.Length, span.End + Around);
        string words = span.Length > 80 ? $"{text.AsSpan(span.Start, 40)} … {text.AsSpan(span.End - 40, 40)}" : span.Of(text).ToString();
        return $"{text[start..span.Start]}[{words}]{text[span.End..end]}".ReplaceLineEndings(" ");
    }
}
