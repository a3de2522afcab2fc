using System.Globalization;

namespace StatementTracker.ML.Evaluation;

/// <summary>The words of a text, numbered.</summary>
internal sealed class WordSequence
{
    private readonly string _text;
    private readonly List<TextSpan> _words = [];
    private readonly int[] _wordsBefore;

    public WordSequence(string text)
    {
        _text = text;
        _wordsBefore = new int[text.Length + 1];
        for (int i = 0, start = 0; i <= text.Length; i++)
        {
            if (i == text.Length || !IsPart(text[i]))
            {
                Add(start, i);
                start = i + 1;
            }
        }

        FillWordsBefore();
    }

    /// <summary>First word and end of each span, longest spans first and overlapping ones left out.</summary>
    public HashSet<(int First, int End)> Chunks(IEnumerable<TextSpan> spans)
    {
        HashSet<(int First, int End)> chunks = [];
        HashSet<int> taken = [];
        foreach ((int first, int end) in spans.Select(Words).Where(w => w.First < w.End).OrderByDescending(w => w.End - w.First).ThenBy(w => w.First))
        {
            if (!taken.Contains(first) && !taken.Contains(end - 1))
            {
                taken.UnionWith(Enumerable.Range(first, end - first));
                chunks.Add((first, end));
            }
        }

        return chunks;
    }

    /// <summary>The chunk without <c>that</c> as its first word, if it has another.</summary>
    public (int First, int End) WithoutThat((int First, int End) chunk) =>
        chunk.End - chunk.First > 1 && _words[chunk.First].Of(_text).Equals("that", StringComparison.OrdinalIgnoreCase) ? (chunk.First + 1, chunk.End) : chunk;

    // A word belongs to a span if it begins in it.
    private (int First, int End) Words(TextSpan span) =>
        (_wordsBefore[Math.Min(span.Start, _text.Length)], _wordsBefore[Math.Min(span.End, _text.Length)]);

    private void Add(int start, int end)
    {
        if (end > start)
        {
            _words.Add(new TextSpan(start, end));
        }
    }

    private void FillWordsBefore()
    {
        foreach (TextSpan word in _words)
        {
            _wordsBefore[word.Start + 1] = 1;
        }

        for (int i = 1; i < _wordsBefore.Length; i++)
        {
            _wordsBefore[i] += _wordsBefore[i - 1];
        }
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;
}
