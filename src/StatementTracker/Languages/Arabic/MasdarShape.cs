namespace StatementTracker.Languages.Arabic;

/// <summary>
/// Tells verbal nouns by their shape: the derived forms of the verb have one pattern each (تفعيل, إفعال, افتعال …), so that a
/// nominal content is seen to begin even if its noun is in no list.
/// </summary>
internal static class MasdarShape
{
    // "?" is any letter, as folded (ة = ه). Shapes that many other nouns share (فعل, تفعّل) are left out.
    private static readonly string[] Masculine = ["ت??ي?", "ت?ا??", "ا?ت?ا?", "ان??ا?", "است??ا?", "ا???ا?"];

    private static readonly string[] Feminine = ["ت??يه", "م?ا??ه", "م?ا?اه", "است?ا?ه", "ا?ت?ا?ه"];

    private static readonly string[] Pronouns = ["هما", "هم", "ها", "نا", "ه"];

    private static readonly Word MasculineNoun = new() { Classes = WordClasses.VerbalNoun, Form = WordForm.Masculine | WordForm.Singular };

    private static readonly Word FeminineNoun = new() { Classes = WordClasses.VerbalNoun, Form = WordForm.Feminine | WordForm.Singular };

    /// <summary>
    /// A word that says "verbal noun" if the letters have such a shape, with or without a pronoun behind it, else <see cref="Word.Unknown"/>.
    /// <paramref name="first"/> is the first letter as it is written: إفعال is a verbal noun, أفعال a plural.
    /// </summary>
    public static Word Read(ReadOnlySpan<char> letters, char first)
    {
        Word word = ReadBare(letters, first);
        foreach (string pronoun in Pronouns)
        {
            if (word == Word.Unknown && letters.Length > pronoun.Length + 3 && letters.EndsWith(pronoun))
            {
                word = ReadPossessed(letters[..^pronoun.Length], first);
            }
        }

        return word;
    }

    /// <summary>What stands before a pronoun: ة is written ت there (إقالته).</summary>
    private static Word ReadPossessed(ReadOnlySpan<char> letters, char first)
    {
        if (letters[^1] != 'ت' || letters.Length > 10)
        {
            return ReadBare(letters, first);
        }

        Span<char> feminine = stackalloc char[10];
        letters.CopyTo(feminine);
        feminine[letters.Length - 1] = 'ه';
        return ReadBare(feminine[..letters.Length], first);
    }

    private static Word ReadBare(ReadOnlySpan<char> letters, char first)
    {
        bool opensWithHamza = first is 'إ' or '\uFE87' or '\uFE88';
        if (opensWithHamza && (Matches(letters, "ا??ا?") || Matches(letters, "اي?ا?")))
        {
            return MasculineNoun;
        }

        if (opensWithHamza && Matches(letters, "ا?ا?ه"))
        {
            return FeminineNoun;
        }

        return first is 'أ' or 'آ' ? Word.Unknown
            : MatchesAny(letters, Masculine) ? MasculineNoun
            : MatchesAny(letters, Feminine) ? FeminineNoun
            : Word.Unknown;
    }

    private static bool MatchesAny(ReadOnlySpan<char> letters, string[] shapes)
    {
        foreach (string shape in shapes)
        {
            if (Matches(letters, shape))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Matches(ReadOnlySpan<char> letters, string shape)
    {
        if (letters.Length != shape.Length)
        {
            return false;
        }

        for (int i = 0; i < shape.Length; i++)
        {
            if (shape[i] != '?' && shape[i] != letters[i])
            {
                return false;
            }
        }

        return true;
    }
}
