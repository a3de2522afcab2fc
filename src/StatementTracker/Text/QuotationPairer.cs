namespace StatementTracker.Text;

/// <summary>
/// Pairs quotation marks paragraph by paragraph, so that one stray mark costs one paragraph at most. Linear in the number of
/// tokens: nesting is opened to a fixed depth only (<see cref="QuotationStack"/>).
/// </summary>
/// <remarks>
/// Where straight marks of a paragraph are even in number they simply alternate (only 2 % of real paragraphs are odd); where they are
/// odd, the white space around each mark tells whether it opens or closes, and what remains open ends with its sentence.
/// </remarks>
internal sealed class QuotationPairer
{
    private readonly TokenBuffer _tokens;
    private readonly QuoteShapes _shapes;
    private readonly QuoteRoles _roles;
    private readonly QuotationStack _stack;
    private bool _alternates;
    private int _suspended = -1;

    public QuotationPairer(string text, TokenBuffer tokens)
    {
        _tokens = tokens;
        _shapes = new QuoteShapes(text, tokens);
        _roles = new QuoteRoles(_shapes);
        _stack = new QuotationStack(_shapes);
    }

    /// <summary>The pairs in the order of their opening marks; sets <see cref="Token.Quotation"/> of every token.</summary>
    public List<Quotation> Run()
    {
        for (int first = 0; first < _tokens.Count;)
        {
            int end = first + 1;
            while (end < _tokens.Count && !_tokens[end].StartsParagraph)
            {
                end++;
            }

            PairParagraph(first, end);
            first = end;
        }

        QuotationMarker.Mark(_tokens, _stack.Quotations);
        return _stack.Quotations;
    }

    private void PairParagraph(int first, int end)
    {
        _alternates = CountStraight(first, end) % 2 == 0 || _suspended >= 0 && _tokens[first].Kind == TokenKind.Quote;
        for (int i = first; i < end; i++)
        {
            if (_tokens[i].Kind == TokenKind.Quote)
            {
                Place(i, first, end);
            }
        }

        CloseParagraph(end);
    }

    private int CountStraight(int first, int end)
    {
        int count = 0;
        for (int i = first; i < end; i++)
        {
            count += _tokens[i].Kind == TokenKind.Quote && _shapes.MarkAt(i) == '"' ? 1 : 0;
        }

        return count;
    }

    private void Place(int i, int first, int end)
    {
        int level = _stack.LevelOf(_shapes.MarkAt(i));
        if (level >= 0 && _roles.Closes(i, end, _stack.OpenerOf(level), _alternates))
        {
            _stack.Close(level, i);
        }
        else if (_roles.Opens(i, end, _alternates))
        {
            EndForgotten(i);
            _stack.Open(i, i == first ? _suspended : -1);
        }
    }

    /// <summary>Where straight marks are odd, one that opens tells that the same mark before it was never closed.</summary>
    private void EndForgotten(int i)
    {
        char mark = _shapes.MarkAt(i);
        if (_stack.Depth == 1 && QuoteMarks.IsStraight(mark) && !_alternates && _stack.MarkOf(0) == mark)
        {
            _stack.Abandon(0, SentenceEnd(_stack.OpenerOf(0), i));
        }
    }

    /// <summary>Ends what is open: the outermost quotation goes on if the next paragraph re-opens it.</summary>
    private void CloseParagraph(int end)
    {
        bool reopened = _stack.Depth > 0 && end < _tokens.Count && _tokens[end].Kind == TokenKind.Quote
            && QuoteMarks.SameFamily(_stack.MarkOf(0), _shapes.MarkAt(end));
        while (_stack.Depth > (reopened ? 1 : 0))
        {
            int level = _stack.Depth - 1;
            _stack.Abandon(level, QuoteMarks.IsStraight(_stack.MarkOf(level)) ? SentenceEnd(_stack.OpenerOf(level), end) : end);
        }

        _suspended = reopened ? _stack.Suspend(0, end) : -1;
    }

    /// <summary>Index behind the last word of the sentence around token <paramref name="from"/>, at most <paramref name="limit"/>.</summary>
    private int SentenceEnd(int from, int limit)
    {
        for (int i = from + 1; i < limit; i++)
        {
            if (_tokens[i].Kind == TokenKind.Terminal && (i + 1 >= limit || _tokens[i + 1].Start > _tokens[i].End))
            {
                return i + 1;
            }
        }

        return limit;
    }
}
