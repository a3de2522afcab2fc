namespace StatementTracker.Text;

/// <summary>The quotations found so far and which of them are still open: level 0 is the outermost.</summary>
internal sealed class QuotationStack(QuoteShapes shapes)
{
    private const int MaxDepth = 6;

    private readonly List<int> _open = new(MaxDepth);

    /// <summary>All quotations, in the order of their opening marks.</summary>
    public List<Quotation> Quotations { get; } = [];

    /// <summary>How many are open.</summary>
    public int Depth => _open.Count;

    /// <summary>The token that opened a level.</summary>
    public int OpenerOf(int level) => Quotations[_open[level]].Open;

    /// <summary>The glyph that opened a level.</summary>
    public char MarkOf(int level) => shapes.MarkAt(OpenerOf(level));

    /// <summary>The innermost level of the mark's family, or -1.</summary>
    public int LevelOf(char mark)
    {
        for (int level = Depth - 1; level >= 0; level--)
        {
            if (QuoteMarks.SameFamily(MarkOf(level), mark))
            {
                return level;
            }
        }

        return -1;
    }

    /// <summary>Opens a quotation inside the innermost one; nothing happens where the nesting is too deep.</summary>
    /// <param name="token">The mark.</param>
    /// <param name="previous">Index of the quotation of the paragraph before that it goes on with, or -1.</param>
    public void Open(int token, int previous)
    {
        if (Depth >= MaxDepth)
        {
            return;
        }

        if (previous >= 0)
        {
            Quotation before = Quotations[previous];
            before.Next = Quotations.Count;
            Quotations[previous] = before;
        }

        Quotations.Add(new Quotation { Open = token, Close = token + 1, Depth = Depth, Next = -1, Previous = previous });
        _open.Add(Quotations.Count - 1);
    }

    /// <summary>Closes a level with a mark; inner quotations that it closes over end there too.</summary>
    public void Close(int level, int token)
    {
        while (Depth > level + 1)
        {
            Abandon(Depth - 1, token);
        }

        char opening = MarkOf(level), mark = shapes.MarkAt(token);
        End(level, token, QuoteMarks.Reversed(opening, mark) ? QuoteRepair.Reversed
            : QuoteMarks.Match(opening, mark) ? QuoteRepair.None : QuoteRepair.Mismatched);
    }

    /// <summary>Ends a level that no mark closes, not before the token behind its opening mark.</summary>
    public void Abandon(int level, int end) => End(level, Math.Max(end, OpenerOf(level) + 1), QuoteRepair.Unclosed);

    /// <summary>Ends a level with its paragraph; the index of the quotation, which the next paragraph re-opens.</summary>
    public int Suspend(int level, int end) => End(level, end, QuoteRepair.Continued);

    private int End(int level, int close, QuoteRepair repair)
    {
        int index = _open[level];
        Quotation pair = Quotations[index];
        pair.Close = close;
        pair.Repair |= repair;
        Quotations[index] = pair;
        _open.RemoveAt(level);
        return index;
    }
}
