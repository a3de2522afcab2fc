namespace StatementTracker.Text;

/// <summary>
/// Pairs quotation marks paragraph by paragraph, so that one stray mark costs one paragraph at most. Linear in the number of
/// tokens: nesting deeper than <see cref="MaxDepth"/> is not opened.
/// </summary>
/// <remarks>
/// Where straight marks of a paragraph are even in number they simply alternate (only 2 % of real paragraphs are odd); where they are
/// odd, the white space around each mark tells whether it opens or closes, and what remains open ends with its sentence.
/// </remarks>
internal sealed class QuotationPairer(string text, List<Token> tokens)
{
    private const int MaxDepth = 6;

    private readonly List<Quotation> _pairs = [];
    private readonly List<int> _open = new(MaxDepth);
    private bool _evenStraight;
    private int _continues = -1;

    /// <summary>The pairs in the order of their opening marks; sets <see cref="Token.Quotation"/> of every token.</summary>
    public List<Quotation> Run()
    {
        for (int first = 0; first < tokens.Count;)
        {
            int end = first + 1;
            while (end < tokens.Count && !tokens[end].StartsParagraph)
            {
                end++;
            }

            PairParagraph(first, end);
            first = end;
        }

        MarkTokens();
        return _pairs;
    }

    private void PairParagraph(int first, int end)
    {
        _evenStraight = CountStraight(first, end) % 2 == 0 || ReopensQuotation(first);
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Quote)
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
            count += tokens[i].Kind == TokenKind.Quote && text[tokens[i].Start] == '"' ? 1 : 0;
        }

        return count;
    }

    private bool ReopensQuotation(int first) => _continues >= 0 && tokens[first].Kind == TokenKind.Quote;

    private void Place(int i, int first, int end)
    {
        char mark = text[tokens[i].Start];
        int opener = FindOpener(mark);
        if (opener >= 0 && Closes(i, first, end, mark, _pairs[_open[opener]]))
        {
            CloseAt(opener, i, mark);
        }
        else if (QuoteMarks.CanOpen(mark) && Opens(i, end, mark))
        {
            OpenAt(i, first, mark);
        }
    }

    /// <summary>The innermost open quotation of the mark's family, as an index into the stack, or -1.</summary>
    private int FindOpener(char mark)
    {
        for (int k = _open.Count - 1; k >= 0; k--)
        {
            if (QuoteMarks.SameFamily(text[tokens[_pairs[_open[k]].Open].Start], mark))
            {
                return k;
            }
        }

        return -1;
    }

    private bool Closes(int i, int first, int end, char mark, in Quotation open)
    {
        char opening = text[tokens[open.Open].Start];
        if (!QuoteMarks.CanClose(mark) || QuoteMarks.UsuallyOpens(mark) && opening == mark && !CloseShape(i))
        {
            return false;
        }

        if (QuoteMarks.IsSingle(mark))
        {
            // An apostrophe behind a plural (workers') closes only what may be a quotation here.
            return !OpenShape(i) && (QuoteMarks.IsStraight(mark) || mark is '’' or '›' or '‘' || CloseShape(i)) && !IsTrailingApostrophe(i, end, mark);
        }

        if (QuoteMarks.IsStraight(mark) && opening == mark)
        {
            return _evenStraight || !OpenShape(i) || i == open.Open + 1;
        }

        return !(QuoteMarks.UsuallyOpens(mark) && OpenShape(i) && opening != '„');
    }

    /// <summary>Whether a later single mark in the paragraph closes better than this one behind an s (the workers' pay').</summary>
    private bool IsTrailingApostrophe(int i, int end, char mark)
    {
        if (mark is not ('\'' or '’') || tokens[i].Start == 0 || (text[tokens[i].Start - 1] | 0x20) != 's')
        {
            return false;
        }

        for (int k = i + 1; k < end && k < i + 60; k++)
        {
            if (tokens[k].Kind == TokenKind.Quote && QuoteMarks.IsSingle(text[tokens[k].Start]))
            {
                return CloseShape(k) && !OpenShape(k);
            }
        }

        return false;
    }

    private bool Opens(int i, int end, char mark)
    {
        if (i + 1 >= end)
        {
            return false;
        }

        if (QuoteMarks.IsSingle(mark))
        {
            return OpenShape(i) && (mark is not ('’' or '\'' or 'ʼ' or '´' or '`') || HasClosingSingle(i, end));
        }

        return _evenStraight || OpenShape(i) || QuoteMarks.UsuallyOpens(mark) || !CloseShape(i);
    }

    /// <summary>A lone apostrophe in front of a word ('em, '90s) opens nothing: some mark behind must close it.</summary>
    private bool HasClosingSingle(int i, int end)
    {
        for (int k = i + 2; k < end && k < i + 120; k++)
        {
            if (tokens[k].Kind == TokenKind.Quote && QuoteMarks.IsSingle(text[tokens[k].Start]) && CloseShape(k))
            {
                return true;
            }
        }

        return false;
    }

    private bool SpaceBefore(int i)
    {
        int start = tokens[i].Start;
        return start == 0 || CharKinds.Of(text[start - 1]) is CharKind.Space or CharKind.LineFeed or CharKind.OpenBracket or CharKind.Dash or CharKind.Hyphen or CharKind.Colon or CharKind.Quote or CharKind.Apostrophe or CharKind.Mark;
    }

    private bool SpaceAfter(int i)
    {
        int end = tokens[i].End;
        return end >= text.Length || CharKinds.Of(text[end]) is not (CharKind.Letter or CharKind.Digit or CharKind.Symbol or CharKind.Surrogate);
    }

    private bool OpenShape(int i) => SpaceBefore(i) && !SpaceAfter(i);

    private bool CloseShape(int i) => !SpaceBefore(i) && SpaceAfter(i);

    private void OpenAt(int i, int first, char mark)
    {
        if (_open.Count == 1 && QuoteMarks.IsStraight(mark) && !_evenStraight && text[tokens[_pairs[_open[0]].Open].Start] == mark)
        {
            CloseUnclosed(0, SentenceEnd(_pairs[_open[0]].Open, i));
        }

        if (_open.Count >= MaxDepth)
        {
            return;
        }

        bool continues = _continues >= 0 && i == first;
        if (continues)
        {
            Quotation before = _pairs[_continues];
            before.Next = _pairs.Count;
            _pairs[_continues] = before;
        }

        _pairs.Add(new Quotation { Open = i, Close = i + 1, Depth = _open.Count, Next = -1, Previous = continues ? _continues : -1 });
        _open.Add(_pairs.Count - 1);
    }

    private void CloseAt(int opener, int i, char mark)
    {
        for (int k = _open.Count - 1; k > opener; k--)
        {
            Abandon(k, i);
        }

        Quotation pair = _pairs[_open[opener]];
        char opening = text[tokens[pair.Open].Start];
        pair.Close = i;
        pair.Repair |= QuoteMarks.Reversed(opening, mark) ? QuoteRepair.Reversed
            : QuoteMarks.Match(opening, mark) ? QuoteRepair.None : QuoteRepair.Mismatched;
        _pairs[_open[opener]] = pair;
        _open.RemoveAt(opener);
    }

    /// <summary>An inner quotation that its outer one closes over ends there.</summary>
    private void Abandon(int k, int i) => CloseUnclosed(k, i);

    private void CloseUnclosed(int k, int at)
    {
        Quotation pair = _pairs[_open[k]];
        pair.Close = Math.Max(at, pair.Open + 1);
        pair.Repair |= QuoteRepair.Unclosed;
        _pairs[_open[k]] = pair;
        _open.RemoveAt(k);
    }

    private void CloseParagraph(int end)
    {
        bool reopened = _open.Count > 0 && end < tokens.Count && tokens[end].Kind == TokenKind.Quote
            && QuoteMarks.SameFamily(text[tokens[_pairs[_open[0]].Open].Start], text[tokens[end].Start]);
        _continues = -1;
        for (int k = _open.Count - 1; k >= 0; k--)
        {
            int pairIndex = _open[k];
            if (reopened && k == 0)
            {
                Quotation pair = _pairs[pairIndex];
                pair.Close = end;
                pair.Repair |= QuoteRepair.Continued;
                _pairs[pairIndex] = pair;
                _open.RemoveAt(0);
                _continues = pairIndex;
            }
            else
            {
                char mark = text[tokens[_pairs[pairIndex].Open].Start];
                CloseUnclosed(k, QuoteMarks.IsStraight(mark) ? SentenceEnd(_pairs[pairIndex].Open, end) : end);
            }
        }
    }

    /// <summary>Index behind the last word of the sentence around token <paramref name="from"/>, at most <paramref name="limit"/>.</summary>
    private int SentenceEnd(int from, int limit)
    {
        for (int i = from + 1; i < limit; i++)
        {
            if (tokens[i].Kind == TokenKind.Terminal && (i + 1 >= limit || tokens[i + 1].Start > tokens[i].End))
            {
                return i + 1;
            }
        }

        return limit;
    }

    private void MarkTokens()
    {
        var stack = new Stack<int>();
        int next = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            while (stack.Count > 0 && _pairs[stack.Peek()].Close <= i)
            {
                stack.Pop();
            }

            Token token = tokens[i];
            token.Quotation = stack.Count > 0 ? stack.Peek() : -1;
            tokens[i] = token;
            if (next < _pairs.Count && _pairs[next].Open == i)
            {
                stack.Push(next++);
            }
        }
    }
}
