using StatementTracker.Languages;

namespace StatementTracker.Text;

/// <summary>Finds fixed expressions of several words and notes them at their first token.</summary>
internal static class PhraseFinder
{
    /// <summary>No expression of any language's data is longer.</summary>
    public const int MaxLength = 8;

    public static void Mark(TokenBuffer tokens, LanguageRules rules)
    {
        Span<Token> span = tokens.Tokens;
        Span<ulong> forms = stackalloc ulong[MaxLength];
        for (int i = 0; i < span.Length; i++)
        {
            if (!span[i].OpensPhrase)
            {
                continue;
            }

            int count = 0;
            while (count < MaxLength && i + count < span.Length && span[i + count].Kind is TokenKind.Word or TokenKind.Number && span[i + count].Sentence == span[i].Sentence)
            {
                forms[count] = span[i + count].Analysis.Form;
                count++;
            }

            if (count > 1)
            {
                span[i].Phrase = rules.FindPhrase(forms[..count], span[i].Analysis.Stem);
            }
        }
    }
}
