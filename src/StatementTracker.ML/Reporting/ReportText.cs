using System.Globalization;
using System.Text;

namespace StatementTracker.ML.Reporting;

/// <summary>Numbers and words as reports show them.</summary>
internal static class ReportText
{
    /// <summary>Three digits; a dash for what could not be measured.</summary>
    public static string Of(double? value) => value is { } known ? known.ToString("0.000", CultureInfo.InvariantCulture) : "–";

    /// <summary>Three digits with a sign; a dash for what could not be measured.</summary>
    public static string Difference(double? value) => value is { } known ? known.ToString("+0.000;-0.000;0.000", CultureInfo.InvariantCulture) : "–";

    public static string Of(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>One line without controls, marks that steer direction, and halves of surrogate pairs.</summary>
    public static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            clean.Append(Rune.IsWhiteSpace(rune) ? " " : IsBidiControl(rune.Value) ? "" : Rune.IsControl(rune) ? "\uFFFD" : rune.ToString());
        }

        return clean.ToString();
    }

    private static bool IsBidiControl(int value) => value is 0x200E or 0x200F or 0x061C or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
