namespace StatementTracker.Actors;

/// <summary>
/// Reads a Latin word as sounds, one letter each: small letters as usual, T th, S sh, C ch, G gh, K kh, X ts, A ai/ei/ee (a long ي), O oo/ou/au (a long و), E
/// an a before a silent e (James: ي or ا).
/// </summary>
internal static class LatinSounds
{
    private const string Vowels = "aeiouAOEy";

    private static readonly (string Letters, string Sounds)[] Groups =
    [
        ("tsch", "S"), ("sch", "S"), ("tch", "S"), ("sh", "S"), ("ch", "C"), ("kh", "K"), ("gh", "G"), ("th", "T"), ("dh", "d"), ("ph", "f"), ("ck", "k"), ("ts", "X"), ("tz", "X"), ("cz", "S"),
        ("qu", "kw"), ("dj", "j"), ("eau", "O"), ("ohn", "on"), ("ai", "A"), ("ay", "A"), ("ei", "A"), ("ey", "A"), ("ee", "A"), ("ea", "A"), ("ie", "A"), ("oo", "O"), ("ou", "O"), ("au", "O"), ("aw", "O"), ("ow", "O"), ("aa", "a"), ("x", "ks"), ("q", "k"),
    ];

    private static readonly string[] Single = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    public static bool IsVowel(char sound) => Vowels.Contains(sound, StringComparison.Ordinal);

    /// <summary>Writes the sounds of a folded word; returns their number. Double letters count once.</summary>
    public static int Read(ReadOnlySpan<char> word, Span<char> sounds)
    {
        int count = 0;
        for (int i = 0; i < word.Length && count < sounds.Length - 1;)
        {
            (int length, ReadOnlySpan<char> read) = At(word, i);
            foreach (char sound in read)
            {
                count = count > 0 && sounds[count - 1] == sound ? count : Put(sounds, count, sound);
            }

            i += length;
        }

        return count;
    }

    private static int Put(Span<char> sounds, int count, char sound)
    {
        sounds[count] = sound;
        return count + 1;
    }

    private static (int Length, string Sounds) At(ReadOnlySpan<char> word, int i)
    {
        ReadOnlySpan<char> rest = word[i..];
        if (i == 0 && rest[0] == 'x')
        {
            return (1, "S"); // Xi
        }

        if (i == 0 && rest is ['a', 'b', 'd', 'e' or 'u' or 'a', 'l', ..])
        {
            return (5, "abd"); // Abdel, which Arabic writes as two words
        }

        foreach ((string letters, string sounds) in Groups)
        {
            if (rest.StartsWith(letters, StringComparison.Ordinal))
            {
                return (letters.Length, sounds);
            }
        }

        return (1, rest switch
        {
            ['c', 'e' or 'i' or 'y', ..] => "s",
            ['c', ..] => "k",
            ['a', not ('a' or 'e' or 'i' or 'o' or 'u'), 'e' or 'y'] or ['a', not ('a' or 'e' or 'i' or 'o' or 'u'), 'e', 's'] => "E",
            [var letter, ..] when char.IsAscii(letter) => Single[letter],
            _ => "",
        });
    }
}
