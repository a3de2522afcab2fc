using System.Globalization;

namespace StatementTracker.Text;

/// <summary>What the tokenizer needs to know of a UTF-16 code unit, from one table built once.</summary>
internal enum CharKind : byte
{
    Symbol,
    Letter,
    Digit,

    /// <summary>Combining marks, tatweel, joiners and bidirectional controls: inside a word they belong to it, outside they are nothing.</summary>
    Mark,
    Space,
    LineFeed,
    Comma,
    Semicolon,
    Colon,
    Terminal,
    Hyphen,
    Dash,

    /// <summary>Single marks that are also apostrophes.</summary>
    Apostrophe,
    Quote,
    OpenBracket,
    CloseBracket,
    Surrogate,
}

/// <summary>The table of <see cref="CharKind"/>: 65,536 entries, from the Unicode categories and a few lists.</summary>
internal static class CharKinds
{
    private static readonly CharKind[] Table = Build();

    public static CharKind Of(char c) => Table[c];

    private static CharKind[] Build()
    {
        var table = new CharKind[char.MaxValue + 1];
        for (int c = 0; c < table.Length; c++)
        {
            table[c] = FromCategory(char.GetUnicodeCategory((char)c));
        }

        Set(table, ",،﹐，、", CharKind.Comma);
        Set(table, ";؛；", CharKind.Semicolon);
        Set(table, ":：", CharKind.Colon);
        Set(table, ".!?؟…。！？۔", CharKind.Terminal);
        Set(table, "-‐‑", CharKind.Hyphen);
        Set(table, "–—―−", CharKind.Dash);
        Set(table, "'‘’‚‛ʼ`´", CharKind.Apostrophe);
        Set(table, "\"“”„‟«»‹›「」『』″＂〝〞", CharKind.Quote);
        Set(table, "([{﴾", CharKind.OpenBracket);
        Set(table, ")]}﴿", CharKind.CloseBracket);
        Set(table, "\n\u2029\u2028\u000B\u000C\u0085", CharKind.LineFeed);
        Set(table, "\u0640\u200B\u200C\u200D\u200E\u200F\u061C\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF\u00AD", CharKind.Mark);
        return table;
    }

    private static CharKind FromCategory(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharKind.Letter,
        UnicodeCategory.DecimalDigitNumber => CharKind.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharKind.Mark,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.Control => CharKind.Space,
        UnicodeCategory.Surrogate => CharKind.Surrogate,
        _ => CharKind.Symbol,
    };

    private static void Set(CharKind[] table, string characters, CharKind kind)
    {
        foreach (char c in characters)
        {
            table[c] = kind;
        }
    }
}
