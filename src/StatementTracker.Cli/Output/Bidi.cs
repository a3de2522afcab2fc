using System.Text;

namespace StatementTracker.Cli.Output;

/// <summary>Keeps right-to-left text readable among left-to-right labels: each piece is put into a directional isolate.</summary>
/// <remarks>
/// Only output for people gets these marks. A terminal orders each line on its own, so a piece that is broken over lines needs
/// them on every line. Terminals without bidi show letters in logical order; the marks are invisible there.
/// </remarks>
internal static class Bidi
{
    private const char LeftToRightIsolate = '\u2066';
    private const char RightToLeftIsolate = '\u2067';
    private const char PopIsolate = '\u2069';

    /// <summary>Whether the first letter with a direction is right-to-left: the direction of the whole piece.</summary>
    public static bool IsRightToLeft(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
            {
                return IsRightToLeft(rune);
            }
        }

        return false;
    }

    /// <summary>The text inside an isolate of that direction; unchanged if nothing in it runs from right to left.</summary>
    public static string Isolate(string text, bool rightToLeft) => text.EnumerateRunes().Any(IsRightToLeft)
        ? $"{(rightToLeft ? RightToLeftIsolate : LeftToRightIsolate)}{text}{PopIsolate}"
        : text;

    /// <summary>The text inside an isolate of its own direction.</summary>
    public static string Isolate(string text) => Isolate(text, IsRightToLeft(text));

    // Hebrew, Arabic and their neighbours up to Arabic Extended-A, and the presentation forms.
    private static bool IsRightToLeft(Rune rune) =>
        rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF);
}
