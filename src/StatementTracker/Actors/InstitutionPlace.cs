namespace StatementTracker.Actors;

/// <summary>A state or region as the owner of institutions.</summary>
/// <param name="Actor">The state.</param>
/// <param name="Adjectives">Its English adjectives, between semicolons; may be empty.</param>
/// <param name="ArabicAdjectives">Its Arabic adjectives in the masculine; may be empty.</param>
internal sealed record InstitutionPlace(Actor Actor, string Adjectives, string ArabicAdjectives)
{
    /// <summary>The feminine of an adjective of one word or more: كوري جنوبي, كورية جنوبية.</summary>
    public static string Feminine(string adjective) =>
        adjective.Contains(' ', StringComparison.Ordinal) ? string.Join(' ', adjective.Split(' ').Select(Feminine))
            : adjective.EndsWith('ي') ? adjective + "ة" : adjective;

    /// <summary>The names of an institution, the usual one of either language first.</summary>
    public IEnumerable<string> NamesOf(InstitutionPattern pattern)
    {
        string state = Actor.Name, arabicState = Actor.NameIn(Language.Arabic) ?? state;
        foreach (string name in NameList.Split(pattern.English))
        {
            foreach (string adjective in NameList.Split(Adjectives))
            {
                yield return $"{adjective} {name}";
            }

            yield return $"{name} of {state}";
        }

        foreach (string name in NameList.Split(pattern.Arabic))
        {
            foreach (string adjective in NameList.Split(ArabicAdjectives))
            {
                yield return $"{name} {Definite(IsFeminine(name) ? Feminine(adjective) : adjective)}";
            }

            yield return $"{name} في {arabicState}";
        }
    }

    private static string Definite(string adjective) => string.Join(' ', adjective.Split(' ').Select(word => "ال" + word));

    /// <summary>What the adjective agrees with is the first word: feminine with ta marbuta, and as a plural of things.</summary>
    private static bool IsFeminine(string name)
    {
        string head = name.Split(' ')[0];
        return head.EndsWith('ة') || head.EndsWith("ات", StringComparison.Ordinal) || head is "قوى" or "وسائل" or "الجمارك";
    }
}
