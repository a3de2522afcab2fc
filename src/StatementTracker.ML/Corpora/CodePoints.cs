namespace StatementTracker.ML.Corpora;

/// <summary>Turns offsets that count Unicode code points into UTF-16 code units and back. Half a surrogate pair counts as one.</summary>
internal sealed class CodePoints
{
    private readonly int _length;
    private readonly int[]? _starts;

    public CodePoints(string text)
    {
        _length = text.Length;
        _starts = text.Any(char.IsSurrogate) ? Starts(text) : null;
    }

    /// <summary>Number of code points of the text.</summary>
    public int Count => _starts is null ? _length : _starts.Length - 1;

    /// <summary>The code unit that a code point begins at; an offset outside the text stays outside.</summary>
    public int ToUnits(int codePoint) =>
        _starts is null || codePoint < 0 ? codePoint : codePoint < _starts.Length ? _starts[codePoint] : _length + codePoint - Count;

    /// <summary>The code point that a code unit of the text belongs to.</summary>
    public int FromUnits(int unit)
    {
        int index = _starts is null ? unit : Array.BinarySearch(_starts, unit);
        return index >= 0 ? index : ~index - 1;
    }

    private static int[] Starts(string text)
    {
        List<int> starts = new(text.Length + 1);
        for (int i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            starts.Add(i);
        }

        starts.Add(text.Length);
        return [.. starts];
    }
}
