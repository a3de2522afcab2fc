namespace StatementTracker.Languages.English;

/// <summary>Regular English inflection; irregular forms stand in the data.</summary>
internal static class EnglishInflection
{
    /// <summary>The third person singular, also the plural of a noun (says, denies, passes).</summary>
    public static string AddS(string word) =>
        word == "be" ? "is"
        : EndsInConsonantY(word) ? word[..^1] + "ies"
        : word[^1] is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) ? word + "es"
        : word is "go" or "echo" or "veto" ? word + "es"
        : word + "s";

    /// <summary>The past (announced, denied); <paramref name="doubles"/>: the last letter is doubled (admitted).</summary>
    public static string AddEd(string word, bool doubles) =>
        word[^1] == 'e' ? word + "d"
        : EndsInConsonantY(word) ? word[..^1] + "ied"
        : doubles ? word + word[^1] + "ed"
        : word + "ed";

    /// <summary>The -ing form (announcing, admitting, lying).</summary>
    public static string AddIng(string word, bool doubles) =>
        word.EndsWith("ie", StringComparison.Ordinal) ? word[..^2] + "ying"
        : word[^1] == 'e' && word[^2] is not ('e' or 'o' or 'y') ? word[..^1] + "ing"
        : doubles ? word + word[^1] + "ing"
        : word + "ing";

    /// <summary>The word with every regular ending, whatever part of speech it is.</summary>
    public static IEnumerable<string> Forms(string word) => word.Length < 3 ? [word] : [word, AddS(word), AddEd(word, false), AddEd(word, true), AddIng(word, false), AddIng(word, true)];

    private static bool EndsInConsonantY(string word) => word[^1] == 'y' && word[^2] is not ('a' or 'e' or 'o' or 'u');
}
