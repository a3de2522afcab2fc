namespace StatementTracker;

/// <summary>A half-open stretch of an article's text, in UTF-16 code units (.NET <see cref="string"/> indices).</summary>
/// <remarks>The default value is the empty span at 0. Ordered by start, then by end.</remarks>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Creates the span [<paramref name="start"/>, <paramref name="end"/>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">A negative start, or an end before the start.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>Index of the first code unit inside the span.</summary>
    public int Start { get; }

    /// <summary>Index of the first code unit behind the span; never less than <see cref="Start"/>.</summary>
    public int End { get; }

    /// <summary>Number of code units, 0 or more.</summary>
    public int Length => End - Start;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span (a span contains itself).</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit. An empty span overlaps nothing.</summary>
    public bool Overlaps(TextSpan other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    /// <summary>The part of <paramref name="text"/> that the span covers, without copying it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span ends behind the text.</exception>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <inheritdoc/>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/> or equals it.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/> or equals it.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The span in interval notation: <c>[12, 24)</c>.</summary>
    public override string ToString() => $"[{Start}, {End})";
}
