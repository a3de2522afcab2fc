namespace StatementTracker;

/// <summary>Tells the language of a text from the script of its letters.</summary>
internal static class ArticleLanguage
{
    /// <summary>
    /// The language of the script that more letters are in; null if the text has letters of neither. A tie goes to Arabic:
    /// Arabic news quotes English names more often than the other way round.
    /// </summary>
    public static Language? Tell(ReadOnlySpan<char> text)
    {
        (int arabic, int latin) = (0, 0);
        foreach (char c in text)
        {
            arabic += IsArabic(c) ? 1 : 0;
            latin += IsLatin(c) ? 1 : 0;
        }

        return arabic + latin == 0 ? null : arabic >= latin ? Language.Arabic : Language.English;
    }

    private static bool IsArabic(char c) => c
        is (>= '\u0620' and <= '\u064A') or (>= '\u0671' and <= '\u06D3') // letters, not signs and digits
        or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC'); // presentation forms

    private static bool IsLatin(char c) =>
        char.IsAsciiLetter(c) || (c is (>= '\u00C0' and <= '\u024F') and not '\u00D7' and not '\u00F7');
}
