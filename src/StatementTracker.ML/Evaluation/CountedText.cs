using System.Globalization;
using System.Text;

namespace StatementTracker.ML.Evaluation;

/// <summary>
/// Knows which characters of a text count when spans are compared: letters and digits of any script. White space, punctuation, quotation
/// marks and vowel signs do not, so that no answer is wrong for a comma.
/// </summary>
internal sealed class CountedText
{
    private readonly int[] _before;

    public CountedText(string text)
    {
        Text = text;
        _before = new int[text.Length + 1];
        for (int i = 0; i < text.Length; i++)
        {
            _before[i + 1] = _before[i] + (Counts(text, i) ? 1 : 0);
        }
    }

    public string Text { get; }

    /// <summary>Counted characters of a span that lies within the text.</summary>
    public int Count(TextSpan span) => _before[span.End] - _before[span.Start];

    /// <summary>The characters of some spans, each once; what lies outside the text is left out.</summary>
    public CharacterSet Of(IReadOnlyList<TextSpan> spans)
    {
        List<TextSpan> merged = [];
        foreach (TextSpan span in spans.Select(Fitted).Where(span => span.Length > 0).Order())
        {
            if (merged is [.., var last] && span.Start <= last.End)
            {
                merged[^1] = new TextSpan(last.Start, Math.Max(last.End, span.End));
            }
            else
            {
                merged.Add(span);
            }
        }

        return new CharacterSet(this, merged);
    }

    private TextSpan Fitted(TextSpan span)
    {
        int start = Whole(Math.Min(span.Start, Text.Length));
        return new TextSpan(start, Math.Max(start, Whole(Math.Min(span.End, Text.Length))));
    }

    // An offset between the halves of a surrogate pair means the pair's beginning.
    private int Whole(int offset) =>
        offset > 0 && offset < Text.Length && char.IsSurrogatePair(Text[offset - 1], Text[offset]) ? offset - 1 : offset;

    // The second half of a pair never counts: the character is one.
    private static bool Counts(string text, int index) =>
        Rune.TryGetRuneAt(text, index, out Rune rune) && (Rune.IsLetter(rune) || IsNumber(Rune.GetUnicodeCategory(rune)));

    private static bool IsNumber(UnicodeCategory category) =>
        category is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
