namespace StatementTracker;

/// <summary>Folds the code units of names, so that spellings of one name become the same letters.</summary>
internal static class NameFolding
{
    /// <summary>Stands for a code unit that is not part of any word's spelling (a vowel sign, a bidi mark, an apostrophe).</summary>
    public const char Dropped = '\0';

    // Latin letters with marks as they occur in transliterated and European names, in pairs: letter, base letter.
    private const string Accents =
        "àaáaâaãaäaåaāaăaąaçcćcčcďdđdèeéeêeëeēeěeęeğgġgħhḥhìiíiîiïiīiıiłlñnńnňnòoóoôoõoöoøoōoőořrśsşsšsșsṣsţtťtțtṭtùuúuûuüuūuůuűuýyÿyźzżzžzẓzḍd";

    /// <summary>The folded code unit, or <see cref="Dropped"/>.</summary>
    public static char Fold(char c) => c switch
    {
        < '\u0080' => c == '\'' ? Dropped : char.ToLowerInvariant(c),
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ئ' or 'ى' or 'ی' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        'ء' => Dropped,
        >= '٠' and <= '٩' => (char)(c - '٠' + '0'),
        >= '۰' and <= '۹' => (char)(c - '۰' + '0'),
        _ => IsSilent(c) ? Dropped : Unaccented(char.ToLowerInvariant(c)),
    };

    private static bool IsSilent(char c) => c
        is (>= '\u064B' and <= '\u065F') or '\u0670' or '\u0640' // vowel signs, dagger alef, tatweel
        or (>= '\u0300' and <= '\u036F') or '\u00AD' // combining marks, soft hyphen
        or '\u2018' or '\u2019' or '\u02BC' or '\u02BE' or '\u02BF' // apostrophes and the ʿ of transliterations
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\u061C' or '\uFEFF';

    private static char Unaccented(char c)
    {
        if (c is < '\u00E0' or > '\u1EFF')
        {
            return c;
        }

        int at = Accents.IndexOf(c, StringComparison.Ordinal);
        return at >= 0 ? Accents[at + 1] : c;
    }
}
