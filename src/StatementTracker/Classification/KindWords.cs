using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Classification;

/// <summary>The kinds that words show.</summary>
internal static class KindWords
{
    /// <summary>What stands for a title that takes its kind from an institution, and for no kind at all.</summary>
    public const ulong Inherits = 50, None = 99;

    public static ulong At(ReadOnlySpan<Token> tokens, int i)
    {
        if (tokens[i].Kind != TokenKind.Word || IsInPhrase(tokens, i))
        {
            return None;
        }

        Word word = tokens[i].Phrase is { Length: > 1, Word: { } phrase } && (phrase.Kind is not null || phrase.InheritsKind) ? phrase : tokens[i].Word;
        return word.InheritsKind ? Inherits : word.Kind is { } kind ? (ulong)kind : None;
    }

    /// <summary>A later word of an expression has no kind of its own (a solicitor general is no general).</summary>
    private static bool IsInPhrase(ReadOnlySpan<Token> tokens, int i)
    {
        for (int k = 1; k < 4 && i - k >= 0; k++)
        {
            if (tokens[i - k].Phrase is { Word: { } phrase } expression && expression.Length > k && (phrase.Kind is not null || phrase.InheritsKind))
            {
                return true;
            }
        }

        return false;
    }
}
