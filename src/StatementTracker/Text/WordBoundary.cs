namespace StatementTracker.Text;

/// <summary>Where a word or number ends: which marks beside its letters and digits still belong to it.</summary>
/// <remarks>Positions are code units of the text. Pure, thread-safe.</remarks>
internal static class WordBoundary
{
    /// <summary>The end of the word or number that begins with the letter or digit at <paramref name="start"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Its first code unit.</param>
    /// <param name="letters">Whether it holds any letter, which makes it a word.</param>
    public static int EndOf(string text, int start, out bool letters)
    {
        letters = false;
        int end = start;
        for (int at = start; at < text.Length; at++)
        {
            CharKind kind = CharKinds.Of(text[at]);
            if (kind == CharKind.Letter)
            {
                letters = true;
                end = at + 1;
                continue;
            }

            if (kind is not (CharKind.Digit or CharKind.Mark) && !Joins(text, at, kind))
            {
                break;
            }

            // Diacritics belong to the letter before them; a bidirectional mark only if letters go on behind it.
            end = kind == CharKind.Mark && IsInvisible(text[at]) ? end : at + 1;
        }

        return EndWithStop(text, start, end);
    }

    /// <summary>Whether 's and nothing more stands at <paramref name="at"/>: a token of its own. A code unit must follow.</summary>
    public static bool IsPossessive(string text, int at) =>
        (text[at + 1] | 0x20) == 's' && (at + 2 >= text.Length || !IsWordCharacter(text[at + 2]));

    /// <summary>Whether the mark at <paramref name="at"/>, of the given kind, stands between two letters or digits of one word.</summary>
    private static bool Joins(string text, int at, CharKind kind)
    {
        if (at + 1 >= text.Length || at == 0)
        {
            return false;
        }

        char before = text[at - 1], after = text[at + 1];
        bool digits = char.IsDigit(before) && char.IsDigit(after);
        return kind switch
        {
            CharKind.Hyphen => IsWordCharacter(after),
            CharKind.Apostrophe => IsWordCharacter(after) && !IsArabic(before) && !IsPossessive(text, at),
            CharKind.Terminal => text[at] == '.' && (IsHyphenatedAcronym(text, at) || IsWordCharacter(after) && (digits || IsAcronymStop(text, at))),
            CharKind.Comma => text[at] == ',' && digits,
            CharKind.Colon => digits,
            _ => false,
        };
    }

    /// <summary>A bidirectional control or a joiner: nothing a reader sees, so that no word ends with it.</summary>
    private static bool IsInvisible(char c) => c is >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u061C' or '\uFEFF';

    /// <summary>
    /// The end of the word [<paramref name="start"/>, <paramref name="end"/>) with the stop that belongs to it: an acronym written with stops
    /// keeps its last one (U.S.); so do titles and initials (Mr., J.).
    /// </summary>
    private static int EndWithStop(string text, int start, int end) => HasSingleStop(text, end) && KeepsStop(text, start, end) ? end + 1 : end;

    private static bool HasSingleStop(string text, int end) =>
        end < text.Length && text[end] == '.' && (end + 1 >= text.Length || text[end + 1] != '.');

    private static bool KeepsStop(string text, int start, int end)
    {
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        if (IsArabic(word[0]) && word.Length > 1)
        {
            return false;
        }

        bool acronym = word.Contains('.') && char.IsLetter(word[^1]);
        bool initial = word.Length == 1 && char.IsLetter(word[0]) && !EndsLine(text, end);
        return acronym || initial || Abbreviations.Has(word);
    }

    /// <summary>A lone letter before a stop ends a sentence only at the end of a line (Plan B.).</summary>
    private static bool EndsLine(string text, int stop) => stop + 1 >= text.Length || CharKinds.Of(text[stop + 1]) == CharKind.LineFeed;

    /// <summary>The last stop of an acronym that a hyphen joins to a word (U.S.-led).</summary>
    private static bool IsHyphenatedAcronym(string text, int at) =>
        at >= 2 && text[at - 2] == '.' && at + 2 < text.Length
        && CharKinds.Of(text[at + 1]) == CharKind.Hyphen && CharKinds.Of(text[at + 2]) == CharKind.Letter;

    /// <summary>Whether the stop at <paramref name="at"/> stands between single letters (U.S, e.g).</summary>
    private static bool IsAcronymStop(string text, int at) =>
        char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1])
        && (at < 2 || !char.IsLetter(text[at - 2]))
        && (at + 2 >= text.Length || !char.IsLetter(text[at + 2]));

    private static bool IsWordCharacter(char c) => CharKinds.Of(c) is CharKind.Letter or CharKind.Digit;

    private static bool IsArabic(char c) => c is >= '\u0600' and <= '\u06FF' or >= '\uFB50' and <= '\uFEFC';
}
