namespace StatementTracker.Text;

/// <summary>What the surroundings of a quotation mark tell: the white space on its sides, and the single marks behind it.</summary>
internal sealed class QuoteShapes(string text, TokenBuffer tokens)
{
    /// <summary>How far (in tokens) a better mark may stand behind an apostrophe at the end of a word.</summary>
    private const int TrailingWindow = 60;

    /// <summary>How far (in tokens) the closing mark may stand behind an apostrophe in front of a word.</summary>
    private const int ClosingWindow = 120;

    /// <summary>The glyph of a token; of a double apostrophe its first.</summary>
    public char MarkAt(int token) => text[tokens[token].Start];

    /// <summary>White space in front and a word behind.</summary>
    public bool LooksOpening(int token) => SpaceBefore(token) && !SpaceAfter(token);

    /// <summary>A word or a stop in front and white space behind.</summary>
    public bool LooksClosing(int token) => !SpaceBefore(token) && SpaceAfter(token);

    /// <summary>Whether a later single mark in the paragraph closes better than this one behind an s (the workers' pay').</summary>
    public bool IsTrailingApostrophe(int token, int end)
    {
        if (MarkAt(token) is not ('\'' or '’') || tokens[token].Start == 0 || (text[tokens[token].Start - 1] | 0x20) != 's')
        {
            return false;
        }

        for (int k = token + 1; k < end && k < token + TrailingWindow; k++)
        {
            if (IsSingleMark(k))
            {
                return LooksClosing(k);
            }
        }

        return false;
    }

    /// <summary>A lone apostrophe in front of a word ('em, '90s) opens nothing: some mark behind must close it.</summary>
    public bool HasClosingSingle(int token, int end)
    {
        for (int k = token + 2; k < end && k < token + ClosingWindow; k++)
        {
            if (IsSingleMark(k) && LooksClosing(k))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSingleMark(int token) => tokens[token].Kind == TokenKind.Quote && QuoteMarks.IsSingle(MarkAt(token));

    private bool SpaceBefore(int token)
    {
        int start = tokens[token].Start;
        return start == 0 || CharKinds.Of(text[start - 1]) is CharKind.Space or CharKind.LineFeed or CharKind.OpenBracket or CharKind.Dash or CharKind.Hyphen or CharKind.Colon or CharKind.Quote or CharKind.Apostrophe or CharKind.Mark;
    }

    private bool SpaceAfter(int token)
    {
        int end = tokens[token].End;
        return end >= text.Length || CharKinds.Of(text[end]) is not (CharKind.Letter or CharKind.Digit or CharKind.Symbol or CharKind.Surrogate);
    }
}
