namespace StatementTracker.Actors;

/// <summary>Reads an Arabic word as sounds: its folded letters, but تش as ش, دج as ج, تس as ʦ, او and اي as one vowel; and tells which Latin sounds each may spell.</summary>
internal static class ArabicSounds
{
    private const char Ts = 'ʦ';

    private const double Wrong = 1.2;

    private const double WrongVowel = 1.5;

    /// <summary>Writes the sounds of a folded word; returns their number.</summary>
    public static int Read(ReadOnlySpan<char> word, Span<char> sounds)
    {
        int count = 0;
        for (int i = 0; i < word.Length && count < sounds.Length; i++)
        {
            char next = i + 1 < word.Length ? word[i + 1] : ' ';
            (char sound, int length) = (word[i], next) switch
            {
                ('ت', 'ش') => ('ش', 2),
                ('د', 'ج') => ('ج', 2),
                ('ت', 'س' or 'ز') => (Ts, 2),
                ('ا', 'و' or 'ي') when word.Length > 2 => (next, 2), // أوباما, بايدن
                _ => (word[i], 1),
            };
            i += length - 1;
            sounds[count++] = sound;
        }

        return count;
    }

    /// <summary>What it costs that an Arabic letter spells no Latin sound.</summary>
    public static double Skip(ReadOnlySpan<char> arabic, int i) => arabic[i] switch
    {
        'ع' or 'ء' => 0.05,
        'ا' => 1,
        'ه' => i == arabic.Length - 1 ? 0.1 : 0.5,
        'و' or 'ي' => Wrong,
        _ => Wrong,
    };

    /// <summary>What it costs that an Arabic letter spells a Latin sound: 0 if it usually does.</summary>
    public static double Match(ReadOnlySpan<char> arabic, int i, ReadOnlySpan<char> latin, int j) => arabic[i] switch
    {
        'ا' => i == 0 ? (LatinSounds.IsVowel(latin[j]) ? 0 : Wrong) : Vowel(latin[j], "aE", i == arabic.Length - 1 ? "" : "ouO"),
        'و' => latin[j] is 'w' or 'v' ? 0 : Vowel(latin[j], "ouO", ""),
        'ي' => latin[j] is 'y' or 'j' ? 0 : Vowel(latin[j], "ieyAE", i == arabic.Length - 1 ? "a" : ""),
        'ش' when latin[j] is 's' => 0.6, // Guterres
        'ه' => latin[j] is 'h' || (latin[j] is 'a' or 'e' && i == arabic.Length - 1) ? 0 : Wrong,
        'ع' => LatinSounds.IsVowel(latin[j]) && latin[j] != 'y' ? 0 : Wrong,
        _ => LatinOf(arabic[i]).Contains(latin[j], StringComparison.Ordinal) ? 0 : Wrong,
    };

    private static double Vowel(char latin, string usual, string possible) =>
        usual.Contains(latin, StringComparison.Ordinal) ? 0 : possible.Contains(latin, StringComparison.Ordinal) ? 0.3 : WrongVowel;

    private static string LatinOf(char arabic) => arabic switch
    {
        'ب' => "bpv",
        'ت' => "tT",
        'ث' => "Tts",
        'ج' => "jgG",
        'ح' => "h",
        'خ' => "KCkhj",
        'د' => "dT",
        'ذ' => "dTz",
        'ر' => "r",
        'ز' => "zs",
        'س' => "szT",
        'ش' => "SCj",
        'ص' => "s",
        'ض' => "d",
        'ط' => "tT",
        'ظ' => "zdT",
        'غ' => "gG",
        'ف' => "fvw",
        'ق' => "kgG",
        'ك' => "kCgK",
        'ل' => "l",
        'م' => "m",
        'ن' => "n",
        Ts => "Xzst",
        _ => "",
    };
}
