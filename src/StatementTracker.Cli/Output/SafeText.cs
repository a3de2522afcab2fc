using System.Globalization;
using System.Text;

namespace StatementTracker.Cli.Output;

/// <summary>
/// Makes text of articles fit for a terminal: an article must not move the cursor, change colours or titles (ESC), or turn the
/// direction of what stands around it (bidi controls).
/// </summary>
internal static class SafeText
{
    /// <summary>
    /// White space of any kind becomes single blanks, controls and lone surrogates become U+FFFD, bidi controls fall away.
    /// The result is one line.
    /// </summary>
    public static string Clean(ReadOnlySpan<char> text)
    {
        StringBuilder clean = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            Append(clean, rune);
        }

        return clean.ToString();
    }

    /// <summary>Whether it is a mark that steers direction: LRM, RLM, ALM, embeddings, overrides, isolates.</summary>
    public static bool IsBidiControl(Rune rune) =>
        rune.Value is 0x200E or 0x200F or 0x061C or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static void Append(StringBuilder clean, Rune rune)
    {
        if (Rune.IsWhiteSpace(rune))
        {
            clean.Append(clean.Length > 0 && clean[^1] == ' ' ? "" : " ");
        }
        else if (!IsBidiControl(rune))
        {
            clean.Append(Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control ? "\uFFFD" : rune.ToString());
        }
    }
}
