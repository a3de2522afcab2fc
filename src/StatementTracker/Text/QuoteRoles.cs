namespace StatementTracker.Text;

/// <summary>Decides whether a quotation mark opens or closes where it stands, from its glyph and its <see cref="QuoteShapes"/>.</summary>
/// <remarks>
/// <c>alternates</c> says that the straight marks of the paragraph are even in number and need no look at their surroundings;
/// <c>end</c> is the token behind the paragraph.
/// </remarks>
internal sealed class QuoteRoles(QuoteShapes shapes)
{
    /// <summary>Whether the mark can open a quotation.</summary>
    public bool Opens(int token, int end, bool alternates)
    {
        char mark = shapes.MarkAt(token);
        if (!QuoteMarks.CanOpen(mark) || token + 1 >= end)
        {
            return false;
        }

        return QuoteMarks.IsSingle(mark) ? SingleOpens(token, end, mark)
            : alternates || shapes.LooksOpening(token) || QuoteMarks.UsuallyOpens(mark) || !shapes.LooksClosing(token);
    }

    /// <summary>Whether the mark closes the quotation that token <paramref name="opener"/>, of its family, opened.</summary>
    public bool Closes(int token, int end, int opener, bool alternates)
    {
        char mark = shapes.MarkAt(token), opening = shapes.MarkAt(opener);
        if (!QuoteMarks.CanClose(mark) || QuoteMarks.UsuallyOpens(mark) && opening == mark && !shapes.LooksClosing(token))
        {
            return false;
        }

        if (QuoteMarks.IsSingle(mark))
        {
            return SingleCloses(token, end, mark);
        }

        return QuoteMarks.IsStraight(mark) && opening == mark
            ? alternates || !shapes.LooksOpening(token) || token == opener + 1
            : !QuoteMarks.UsuallyOpens(mark) || !shapes.LooksOpening(token) || opening == '„';
    }

    private bool SingleOpens(int token, int end, char mark) =>
        shapes.LooksOpening(token) && (mark is not ('’' or '\'' or 'ʼ' or '´' or '`') || shapes.HasClosingSingle(token, end));

    /// <summary>An apostrophe behind a plural (workers') closes only what may be a quotation here.</summary>
    private bool SingleCloses(int token, int end, char mark) =>
        !shapes.LooksOpening(token) && (QuoteMarks.IsStraight(mark) || mark is '’' or '›' or '‘' || shapes.LooksClosing(token))
        && !shapes.IsTrailingApostrophe(token, end);
}
