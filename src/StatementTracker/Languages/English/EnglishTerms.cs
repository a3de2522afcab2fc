namespace StatementTracker.Languages.English;

/// <summary>
/// Enters the terms of data files. A term that begins with a capital is a proper name: the reading holds only where the
/// word is capitalized, so that "may" is no month; of one in capitals (US, WHO) only where more than one letter is a capital,
/// so that "Us" and "Who" are pronouns. "~" in front of a noun asks for its plural too.
/// </summary>
internal sealed class EnglishTerms(Vocabulary vocabulary)
{
    private const char WithPlural = '~';

    // Keep the readings of capitalized words and of acronyms apart from those of all words, in one table.
    private const ulong CapitalSalt = 0x3C6EF372FE94F82B;
    private const ulong AcronymSalt = 0xA54FF53A5F1D36F1;

    private readonly List<(ulong Form, Word Word)> _names = [];

    /// <summary>The key under which the reading of a capitalized word is kept.</summary>
    public static ulong Capitalized(ulong form) => form ^ CapitalSalt;

    /// <summary>The key under which the reading of a word in capitals is kept.</summary>
    public static ulong Acronym(ulong form) => form ^ AcronymSalt;

    /// <summary>Whether two letters or more are capitals (US, U.S., MoD, SpaceX).</summary>
    public static bool IsAcronym(ReadOnlySpan<char> word)
    {
        int capitals = 0;
        foreach (char c in word)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals > 1;
    }

    public void Add(string term, Word word)
    {
        if (term[0] == WithPlural)
        {
            AddTerm(term[1..], word);
            AddTerm(EnglishInflection.AddS(term[1..]), Plural(word));
        }
        else
        {
            AddTerm(term, word);
        }
    }

    /// <summary>To be called once after all terms: a capitalized word may still be the common one (May, Will).</summary>
    public void Complete()
    {
        foreach ((ulong form, Word word) in _names)
        {
            vocabulary.Add(Capitalized(form), word);
        }

        foreach ((ulong form, _) in _names)
        {
            if (vocabulary.Find(form) is { } common)
            {
                vocabulary.Add(Capitalized(form), common);
            }
        }
    }

    private static Word Plural(Word word) =>
        (word.Form & (WordForm.Singular | WordForm.Plural)) != 0 ? word.With((word.Form & ~WordForm.Singular) | WordForm.Plural)
        : word.With(word.Form | WordForm.Plural);

    private void AddTerm(string term, Word word)
    {
        if (term.Contains(' ', StringComparison.Ordinal))
        {
            AddPhrase(term, word);
        }
        else if (IsAcronym(term))
        {
            vocabulary.Add(Acronym(Normalizer.Hash(term)), word);
        }
        else if (char.IsUpper(term[0]))
        {
            _names.Add((Normalizer.Hash(term), word));
        }
        else
        {
            vocabulary.Add(Normalizer.Hash(term), word);
        }
    }

    private void AddPhrase(ReadOnlySpan<char> phrase, Word word)
    {
        Span<ulong> forms = stackalloc ulong[16];
        int count = 0;
        foreach (Range range in phrase.Split(' '))
        {
            forms[count++] = Normalizer.Hash(phrase[range]);
        }

        vocabulary.AddPhrase(forms[..count], word);
    }
}
