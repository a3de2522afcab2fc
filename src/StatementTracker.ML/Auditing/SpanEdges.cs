using System.Globalization;

namespace StatementTracker.ML.Auditing;

/// <summary>Looks at where a span begins and ends.</summary>
internal static class SpanEdges
{
    private const int FewWords = 5;

    private static readonly string[] Complementizers = ["أن", "إن", "ان", "أنّ", "إنّ", "بأن", "فإن", "that"];

    /// <summary>What looks wrong; mostly nothing.</summary>
    /// <param name="text">The article.</param>
    /// <param name="span">Not empty, within the text.</param>
    /// <param name="mayBeMarks">Whether it may have no letter: a colon can be a cue.</param>
    public static IEnumerable<string> Reasons(string text, TextSpan span, bool mayBeMarks)
    {
        if (!text[span.Start..span.End].Any(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c)))
        {
            return mayBeMarks ? [] : ["has no letter or digit"];
        }

        return new[]
        {
            (char.IsWhiteSpace(text[span.Start]) || char.IsWhiteSpace(text[span.End - 1]), "begins or ends with white space"),
            (IsSeparator(text[span.Start]), "begins with a mark"),
            (EndsInSeparator(text, span), "ends with a mark"),
            (StartsInsideWord(text, span.Start), "begins in the middle of a word"),
            (span.End < text.Length && IsWordPart(text[span.End - 1]) && IsWordPart(text[span.End]), "ends in the middle of a word"),
        }.Where(check => check.Item1).Select(check => check.Item2);
    }

    /// <summary>
    /// The complementizer that a content starts with and that belongs outside; null if there is none. A quotation may begin with one, and
    /// the "that" of a few words only is a demonstrative (called that a lie).
    /// </summary>
    public static string? Complementizer(string text, TextSpan content)
    {
        if (IsBehindQuote(text, content))
        {
            return null;
        }

        string[] words = content.Of(text).ToString().Split((char[]?)null, FewWords, StringSplitOptions.RemoveEmptyEntries);
        bool isFew = words.Length < FewWords;
        return words.Length < 2 ? null : Array.Find(Complementizers, word => word == words[0] && !(isFew && word == "that"));
    }

    private static bool IsBehindQuote(string text, TextSpan span) => span.Start > 0 && IsQuote(text[span.Start - 1]);

    private static bool IsQuote(char c) => c is '"' or '\'' or '“' or '”' or '„' or '‟' or '«' or '»' or '‘' or '’' or '‚' or '‹' or '›';

    // Half a surrogate pair, or a vowel sign, belongs to the word as well.
    private static bool IsWordPart(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark);

    private static bool StartsInsideWord(string text, int start)
    {
        int word = start;
        while (word > 0 && IsWordPart(text[word - 1]))
        {
            word--;
        }

        // Arabic writes one-letter words together with the next one: and, so, by, for, as, will.
        return word < start && IsWordPart(text[start]) && !(start - word <= 2 && text[word..start].All(c => c is 'و' or 'ف' or 'ب' or 'ل' or 'ك' or 'س'));
    }

    private static bool IsSeparator(char c) => c is '.' or ',' or ';' or ':' or '،' or '؛' or '!' or '?' or '؟';

    // A full stop may belong to an abbreviation, and every mark to a quotation, which a new paragraph may open again unclosed.
    private static bool EndsInSeparator(string text, TextSpan span)
    {
        char last = text[span.End - 1];
        bool endsQuotation = IsBehindQuote(text, span) || (span.End < text.Length && IsQuote(text[span.End]));
        bool isSentenceMark = last is '!' or '?' or '؟';
        bool isAbbreviation = last == '.' && span.End < text.Length && text[span.End] is not ('\n' or '"') && span.Length > 1 && char.IsLetter(text[span.End - 2]);
        return IsSeparator(last) && !endsQuotation && !isSentenceMark && !isAbbreviation;
    }
}
