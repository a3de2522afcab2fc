using System.Globalization;

namespace StatementTracker.Languages;

/// <summary>Arabic letters in their positional shapes and ligatures (ﷲ, ﻻ), as copied from PDF files. Data is loaded when the first one occurs.</summary>
internal static class PresentationForms
{
    public const char First = '\uFB50';

    public const char Last = '\uFEFC';

    private static readonly Lazy<string?[]> Table = new(Load);

    public static bool Contains(char c) => c is >= First and <= Last && Letters(c) is not null;

    /// <summary>The folded letters that <paramref name="c"/> stands for, empty for vowel signs; null if it is no presentation form.</summary>
    public static string? Letters(char c) => c is >= First and <= Last ? Table.Value[c - First] : null;

    private static string?[] Load()
    {
        string?[] table = new string?[Last - First + 1];
        DataFile file = DataFile.Open("Arabic.presentation-forms.tsv");
        int first = file.Column("first"), last = file.Column("last"), letters = file.Column("letters");
        while (file.Read())
        {
            string value = Folded(file[letters]);
            int to = int.Parse(file[last], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            for (int c = int.Parse(file[first], NumberStyles.HexNumber, CultureInfo.InvariantCulture); c <= to; c++)
            {
                table[c - First] = value;
            }
        }

        return table;
    }

    private static string Folded(ReadOnlySpan<char> letters)
    {
        Span<char> folded = stackalloc char[32];
        return letters is "-" ? "" : new string(folded[..Normalizer.Fold(letters, folded, default)]);
    }
}
