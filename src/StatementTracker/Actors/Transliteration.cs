namespace StatementTracker.Actors;

/// <summary>
/// How well an Arabic word spells a Latin one (غوتيريش, Guterres): 1 less the cost of the cheapest alignment of their sounds, divided by the
/// longer one's length. Consonants must be spellings of each other; a long vowel of Arabic needs a vowel that it may stand for; short vowels are not written in Arabic.
/// </summary>
internal static class Transliteration
{
    /// <summary>
    /// From here on two words are one name. Set on 87 pairs that are and 59 that are not (ActorMatchTests, near-collisions.tsv): at 0.85 none of the
    /// second kind passes, and lower values let pairs like محمود and Mohammed through.
    /// </summary>
    public const double Threshold = 0.85;

    /// <summary>Longest word that is compared, in sounds; the cost of a comparison is bounded by its square.</summary>
    public const int MaxSounds = 40;

    private const double Never = 1.2;

    /// <summary>The similarity of two folded words, 0 to 1.</summary>
    /// <param name="arabic">Without the article.</param>
    /// <param name="latin">In lower case, without accents.</param>
    public static double Similarity(ReadOnlySpan<char> arabic, ReadOnlySpan<char> latin)
    {
        Span<char> left = stackalloc char[MaxSounds], right = stackalloc char[MaxSounds];
        left = left[..ArabicSounds.Read(arabic, left)];
        right = right[..LatinSounds.Read(latin, right)];
        return left.IsEmpty || right.IsEmpty ? 0 : Math.Max(0, 1 - (Cost(left, right) / Math.Max(left.Length, right.Length)));
    }

    private static double Cost(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        Span<double> row = stackalloc double[MaxSounds + 1];
        row[0] = 0;
        for (int j = 0; j < right.Length; j++)
        {
            row[j + 1] = row[j] + Skip(right, j);
        }

        for (int i = 0; i < left.Length; i++)
        {
            double diagonal = row[0];
            row[0] += ArabicSounds.Skip(left, i);
            for (int j = 0; j < right.Length; j++)
            {
                double best = Math.Min(diagonal + ArabicSounds.Match(left, i, right, j), Math.Min(row[j + 1] + ArabicSounds.Skip(left, i), row[j] + Skip(right, j)));
                (diagonal, row[j + 1]) = (row[j + 1], best);
            }
        }

        return row[right.Length];
    }

    /// <summary>What it costs that a Latin sound is not written: little for short vowels, which Arabic leaves out but at the end.</summary>
    private static double Skip(ReadOnlySpan<char> latin, int j) => latin[j] switch
    {
        'A' or 'O' or 'E' => 1,
        'h' => j == latin.Length - 1 ? 0.3 : 0.7,
        'y' when j == 0 => Never,
        'e' when j == latin.Length - 1 => 0,
        var vowel when LatinSounds.IsVowel(vowel) => j == latin.Length - 1 ? Never : j == 0 ? 0.6 : 0.1,
        _ => Never,
    };
}
