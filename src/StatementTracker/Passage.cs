using System.Collections;

namespace StatementTracker;

/// <summary>
/// One or more spans of one article's text that belong together: the content, the cue or the source of a statement.
/// </summary>
/// <remarks>
/// Spans are in text order and do not overlap; two or more make a discontinuous passage (<c>"We," he said, "agree."</c>).
/// An empty passage stands for what the article leaves out (a null subject has no source). Immutable, thread-safe.
/// </remarks>
public sealed class Passage : IReadOnlyList<TextSpan>
{
    private readonly string _article;
    private readonly TextSpan[] _spans;

    internal Passage(string article, params TextSpan[] spans)
    {
        _article = article;
        _spans = spans;
    }

    /// <summary>Number of spans; 0 for an empty passage.</summary>
    public int Count => _spans.Length;

    /// <summary>Whether there is no span at all.</summary>
    public bool IsEmpty => _spans.Length == 0;

    /// <summary>The span at <paramref name="index"/>, in text order.</summary>
    public TextSpan this[int index] => _spans[index];

    /// <summary>The words, untouched; the parts of a discontinuous passage are joined by <c> … </c>. Empty if there is none.</summary>
    public string Text => string.Join(" … ", _spans.Select(span => span.Of(_article).ToString()));

    /// <summary>The words of one span, untouched.</summary>
    public string TextOf(int index) => _spans[index].Of(_article).ToString();

    /// <inheritdoc/>
    public IEnumerator<TextSpan> GetEnumerator() => ((IEnumerable<TextSpan>)_spans).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Same as <see cref="Text"/>.</summary>
    public override string ToString() => Text;
}
