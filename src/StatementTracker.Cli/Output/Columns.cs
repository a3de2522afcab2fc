using System.Globalization;
using System.Text;

namespace StatementTracker.Cli.Output;

/// <summary>Measures and breaks text by the columns it takes on a terminal.</summary>
internal static class Columns
{
    /// <summary>Columns of a text: none for vowel signs and invisible marks, two for East Asian letters and pictures.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        int columns = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            columns += Of(rune);
        }

        return columns;
    }

    /// <summary>Lines of at most that many columns, broken at blanks; a longer word stays whole. At least one line.</summary>
    public static List<string> Wrap(string text, int columns)
    {
        List<string> lines = [];
        StringBuilder line = new();
        int used = 0;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int width = Of(word);
            if (used > 0 && used + 1 + width > columns)
            {
                lines.Add(line.ToString());
                line.Clear();
                used = 0;
            }

            line.Append(used > 0 ? " " : "").Append(word);
            used += width + (used > 0 ? 1 : 0);
        }

        lines.Add(line.ToString());
        return lines;
    }

    /// <summary>The text if it fits, else its beginning and an ellipsis, together at most that many columns.</summary>
    public static string Cut(string text, int columns)
    {
        if (Of(text) <= columns)
        {
            return text;
        }

        StringBuilder kept = new();
        int used = 1;
        foreach (Rune rune in text.EnumerateRunes())
        {
            used += Of(rune);
            if (used > columns)
            {
                break;
            }

            kept.Append(rune);
        }

        return kept.Append('…').ToString();
    }

    private static int Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => IsWide(rune.Value) ? 2 : 1,
    };

    private static bool IsWide(int value) => value
        is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
