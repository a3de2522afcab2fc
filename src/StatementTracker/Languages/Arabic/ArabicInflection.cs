namespace StatementTracker.Languages.Arabic;

/// <summary>Regular Arabic endings, and the persons of a verb in the present; clitics in front are taken off when a word is read.</summary>
internal static class ArabicInflection
{
    private static readonly string[] _pronouns = ["ه", "ها", "هم", "هما", "نا", "ك", "كم", "ي"];

    private static readonly string[] _endings = ["ة", "ات", "ون", "ين", "ان", "ا"];

    private static readonly string[] _persons = ["ت", "ن", "أ"];

    /// <summary>A noun, an adjective, or a verb in the third person of the present, in every form that its letters may take.</summary>
    public static IEnumerable<string> Forms(string word)
    {
        bool feminine = word[^1] == 'ة';
        string stem = feminine ? word[..^1] + "ت" : word;
        IEnumerable<string> forms = _pronouns.Select(pronoun => stem + pronoun).Prepend(word);
        if (word[0] == 'ي' && word.Length > 3)
        {
            return forms.Concat(_persons.Select(person => person + word[1..])).Concat([word + "ون", word + "وا", "س" + word, "ست" + word[1..]]);
        }

        return feminine ? forms.Concat([word[..^1] + "ات", word[..^1] + "تان", word[..^1] + "تين"]) : forms.Concat(_endings.Select(ending => word + ending));
    }
}
