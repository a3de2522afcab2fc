namespace StatementTracker.Languages;

/// <summary>
/// Compares words by what their letters count for (see <see cref="Folding"/>). The text itself is never rewritten: words are
/// hashed where they stand, so no offset is ever lost and no string is made.
/// </summary>
internal static class Normalizer
{
    private const ulong Seed = 0xCBF29CE484222325;

    private const ulong Prime = 0x9FB21C651E98DF25;

    /// <summary>64-bit hash of a whole word as it is written. Words that fold to the same letters have the same hash.</summary>
    public static ulong Hash(ReadOnlySpan<char> word)
    {
        ulong hash = Seed;
        foreach (char c in word)
        {
            if (PresentationForms.Letters(c) is { } letters)
            {
                foreach (char letter in letters)
                {
                    hash = Add(hash, letter);
                }
            }
            else if (Folding.Fold(c) is var folded and not Folding.Nothing)
            {
                hash = Add(hash, folded);
            }
        }

        return Finish(hash);
    }

    /// <summary>Same as <see cref="Hash"/> for letters that <see cref="Fold"/> wrote.</summary>
    public static ulong HashFolded(ReadOnlySpan<char> letters)
    {
        ulong hash = Seed;
        foreach (char letter in letters)
        {
            hash = Add(hash, letter);
        }

        return Finish(hash);
    }

    /// <summary>The hash of a sequence that goes on with one more word.</summary>
    public static ulong Combine(ulong sequence, ulong word) => Finish((sequence ^ word) * Prime + word);

    /// <summary>
    /// Writes the folded letters of a word and returns their number; -1 if they do not fit. <paramref name="sources"/>, unless
    /// empty, gets the index in <paramref name="word"/> that each letter comes from.
    /// </summary>
    public static int Fold(ReadOnlySpan<char> word, Span<char> letters, Span<ushort> sources)
    {
        int count = 0;
        for (int i = 0; i < word.Length; i++)
        {
            string? ligature = PresentationForms.Letters(word[i]);
            char folded = ligature is null ? Folding.Fold(word[i]) : Folding.Nothing;
            ReadOnlySpan<char> written = ligature is null ? new ReadOnlySpan<char>(in folded) : ligature;
            if (ligature is null && folded == Folding.Nothing)
            {
                continue;
            }

            if (count + written.Length > letters.Length)
            {
                return -1;
            }

            written.CopyTo(letters[count..]);
            if (!sources.IsEmpty)
            {
                sources.Slice(count, written.Length).Fill((ushort)i);
            }

            count += written.Length;
        }

        return count;
    }

    private static ulong Add(ulong hash, char letter) => (hash ^ letter) * Prime;

    /// <summary>Spreads the last letters over all bits, so that the low ones can index a table.</summary>
    private static ulong Finish(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 32);
    }
}
