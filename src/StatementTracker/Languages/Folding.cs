namespace StatementTracker.Languages;

/// <summary>
/// What each UTF-16 code unit counts for when words are compared: spellings of one word become the same letters.
/// One table serves all languages, so that a Latin name inside Arabic text reads as it does in English.
/// </summary>
/// <remarks>
/// Arabic: أإآٱ→ا, ة→ه, ى→ي, ؤ and ئ→ء (so that مسؤول = مسئول), Persian ک ی→ك ي, digits→ASCII. Latin: lower case, no accents.
/// Diacritics, tatweel, full stops inside abbreviations (U.S.) and invisible marks count for nothing.
/// </remarks>
internal static class Folding
{
    /// <summary>Stands for a code unit that counts for nothing.</summary>
    public const char Nothing = '\0';

    private const int TableLength = 0x700;

    // Accented letters and what they count for, in pairs. Letters beyond Latin Extended-A do not occur in the data.
    private const string Accents =
        "àaáaâaãaäaåaāaăaąaæaçcćcĉcċcčcďdđdðdèeéeêeëeēeĕeėeęeěeĝgğgġgģgĥhħhìiíiîiïiĩiīiĭiįiıiĵjķkĺlļlľlłlñnńnņnňnòoóoôoõoöoøoōoŏoőoœo"
        + "ŕrŗrřrśsŝsşsšsßsţtťtŧtùuúuûuüuũuūuŭuůuűuųuŵwýyÿyŷyźzżzžz";

    private const string ArabicPairs = "أاإاآاٱاةهىيؤءئءکكگكیيېيےيہهھهۀهەهپبچجڤفژز";

    private static readonly char[] Table = BuildTable();

    /// <summary>The letter that <paramref name="c"/> counts for, or <see cref="Nothing"/>; for ligatures the first of their letters.</summary>
    public static char Fold(char c) => c < TableLength ? Table[c] : FoldRare(c);

    /// <summary>The lower case of a letter; most of those that ask are ASCII or Arabic, which has none.</summary>
    public static char Lower(char c) => c < 128 ? (char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c) : c is >= '\u0600' and < '\u0700' ? c : char.ToLowerInvariant(c);

    private static char FoldRare(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u02BC' => '\'',
        >= '\u2010' and <= '\u2015' or '\u2212' => '-',
        >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u2069' => Nothing,
        >= '\uFE00' and <= '\uFE0F' or '\uFEFF' => Nothing,
        >= PresentationForms.First and <= PresentationForms.Last => PresentationForms.Letters(c) is { Length: > 0 } letters ? letters[0] : c,
        _ => char.ToLowerInvariant(c),
    };

    private static char[] BuildTable()
    {
        char[] table = new char[TableLength];
        for (int c = 0; c < TableLength; c++)
        {
            table[c] = IsSilent((char)c) ? Nothing : char.ToLowerInvariant((char)c);
        }

        for (int digit = 0; digit < 10; digit++)
        {
            table['٠' + digit] = table['۰' + digit] = (char)('0' + digit);
        }

        AddPairs(table, Accents, table[..]);
        AddPairs(table, ArabicPairs, table[..]);
        return table;
    }

    /// <summary>Every code unit whose lower case is the first of a pair counts for the second.</summary>
    private static void AddPairs(char[] table, string pairs, char[] lower)
    {
        for (int i = 0; i < pairs.Length; i += 2)
        {
            for (int c = 0; c < TableLength; c++)
            {
                if (lower[c] == pairs[i])
                {
                    table[c] = pairs[i + 1];
                }
            }
        }
    }

    private static bool IsSilent(char c) => c
        is '.' or '\u00AD' // full stop of abbreviations, soft hyphen
        or (>= '\u0300' and <= '\u036F') // combining marks
        or '\u0640' or (>= '\u064B' and <= '\u065F') or '\u0670' or (>= '\u0610' and <= '\u061A') or (>= '\u06D6' and <= '\u06ED') // tatweel, vowel signs
        or '\u061C';
}
