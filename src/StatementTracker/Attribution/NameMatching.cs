namespace StatementTracker.Attribution;

/// <summary>Whether a name repeats one that the article has given before, whole or in part.</summary>
internal static class NameMatching
{
    /// <summary>Whether a phrase names an actor again: by the same name, by a part of it, or by its acronym.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="key">Its name.</param>
    /// <param name="acronym">The letters of its name if it is an acronym, else empty.</param>
    /// <param name="known">The actor.</param>
    public static bool Repeats(NounPhrase phrase, NameKey key, string acronym, Referent known) =>
        known.Key.Same(key) || known.IsNamed && (IsEllipsis(phrase, key, known) || IsSurname(phrase, key, known) || acronym.Length > 1 && acronym == known.Initials);

    /// <summary>The Foreign Ministry for the Russian Foreign Ministry, الخارجية الروسية: two words or more of an institution's name.</summary>
    private static bool IsEllipsis(NounPhrase phrase, NameKey key, Referent known) =>
        !known.IsPerson && !phrase.IsPerson && Math.Min(key.Words.Length, known.Key.Words.Length) >= 2
        && Math.Abs(key.Words.Length - known.Key.Words.Length) <= 2 && key.Overlaps(known.Key);

    /// <summary>A part of a person's name means the person: its last word, or the words of it that a longer form repeats.</summary>
    private static bool IsSurname(NounPhrase phrase, NameKey key, Referent known)
    {
        if (!known.IsPerson && !phrase.IsPerson)
        {
            return false;
        }

        bool shorter = key.Words.Length <= known.Key.Words.Length;
        ReadOnlySpan<ulong> few = shorter ? key.Words : known.Key.Words, many = shorter ? known.Key.Words : key.Words;
        return few.Length < many.Length && few.Length > 0 && few[^1] == many[^1] && (few.Length == 1 || few[0] == many[0]);
    }
}
