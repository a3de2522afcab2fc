namespace StatementTracker.Text;

/// <summary>What a quotation mark can do by its glyph: the conventions of the Unicode standard, chapter 6.2.</summary>
internal static class QuoteMarks
{
    /// <summary>Marks of one family close each other, of whatever convention; single ones never close double ones.</summary>
    public static bool SameFamily(char a, char b) => IsSingle(a) == IsSingle(b);

    public static bool IsSingle(char c) => c is '\'' or '‘' or '’' or '‚' or '‛' or '‹' or '›' or 'ʼ' or '`' or '´';

    /// <summary>Whether the glyph alone does not tell opening from closing.</summary>
    public static bool IsStraight(char c) => c is '"' or '\'' or '″' or '＂' or '`' or '´';

    public static bool CanOpen(char c) => c is not ('」' or '』' or '〞');

    /// <summary>The glyph that opens in most conventions.</summary>
    public static bool UsuallyOpens(char c) => c is '“' or '„' or '‟' or '«' or '‘' or '‚' or '‛' or '‹' or '「' or '『' or '〝';

    public static bool CanClose(char c) => c is not ('„' or '‚' or '‟' or '‛' or '「' or '『' or '〝');

    /// <summary>Whether <paramref name="close"/> is what a careful typesetter puts behind <paramref name="open"/>.</summary>
    public static bool Match(char open, char close) => (open, close) switch
    {
        ('“', '”') or ('„', '“') or ('„', '”') or ('«', '»') or ('»', '«') or ('‘', '’') or ('‚', '‘') or ('‹', '›') or ('›', '‹')
            or ('「', '」') or ('『', '』') or ('〝', '〞') or ('”', '”') or ('’', '’') or ('`', '\'') => true,
        _ => open == close && IsStraight(open),
    };

    /// <summary>Whether the pair stands in the order of its convention's mirror image.</summary>
    public static bool Reversed(char open, char close) => (open, close) is ('”', '“') or ('»', '«') or ('’', '‘') or ('›', '‹');
}
