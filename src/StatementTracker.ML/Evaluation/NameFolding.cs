using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using StatementTracker.Languages;

namespace StatementTracker.ML.Evaluation;

/// <summary>Compares names as the measures do: by words, whatever the case, accents, vowel signs, letter variants, articles and titles.</summary>
internal static class NameFolding
{
    private static readonly FrozenSet<string> Ignored = FrozenSet.Create(StringComparer.Ordinal, "the", "of", "mr", "mrs", "ms", "dr", "دكتور");

    /// <summary>Whether one name has all the words of the other, or both share half of all their words.</summary>
    public static bool Same(string name, string right)
    {
        HashSet<string> one = Words(name), other = Words(right);
        int shared = one.Count(other.Contains), union = one.Count + other.Count - shared;
        return one.Count > 0 && other.Count > 0 && ((double)shared / union >= 0.5 || shared == Math.Min(one.Count, other.Count));
    }

    /// <summary>The words that count.</summary>
    public static HashSet<string> Words(string name)
    {
        StringBuilder letters = new(name.Length);
        foreach (Rune rune in name.EnumerateRunes())
        {
            Append(letters, rune);
        }

        return letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(WithoutArticle)
            .Where(word => !Ignored.Contains(word)).ToHashSet(StringComparer.Ordinal);
    }

    private static string WithoutArticle(string word) => word.Length > 4 && word.StartsWith("ال", StringComparison.Ordinal) ? word[2..] : word;

    private static void Append(StringBuilder letters, Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark || rune.Value == 'ـ')
        {
            return;
        }

        if (rune.IsBmp && PresentationForms.Letters((char)rune.Value) is { } written)
        {
            letters.Append(written);
        }
        else
        {
            letters.Append(Rune.IsLetter(rune) || Rune.IsNumber(rune) ? Fold(rune) : " ");
        }
    }

    private static string Fold(Rune rune) => rune.Value switch
    {
        'أ' or 'إ' or 'آ' => "ا",
        'ى' => "ي",
        'ة' => "ه",
        'ؤ' => "و",
        'ئ' => "ي",
        < 0x250 => Folding.Fold((char)rune.Value).ToString(), // Latin: lower case, no accents
        _ => Rune.ToLowerInvariant(rune).ToString(),
    };
}
