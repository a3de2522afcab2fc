namespace StatementTracker.Detection;

/// <summary>Tokens [<paramref name="First"/>, <paramref name="End"/>) of an article; the default is empty.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public bool IsEmpty => End <= First;

    public int Count => End - First;

    /// <summary>The tokens of several pieces that do not overlap.</summary>
    public static int CountOf(List<TokenRange> pieces)
    {
        int count = 0;
        foreach (TokenRange piece in pieces)
        {
            count += piece.Count;
        }

        return count;
    }

    public bool Contains(int token) => token >= First && token < End;

    public bool Contains(TokenRange other) => other.First >= First && other.End <= End;

    public bool Overlaps(TokenRange other) => Math.Max(First, other.First) < Math.Min(End, other.End);
}
