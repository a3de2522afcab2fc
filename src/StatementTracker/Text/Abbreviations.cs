namespace StatementTracker.Text;

/// <summary>Words that are written with a stop which ends no sentence. From the style books of English news; Arabic has only single letters.</summary>
internal static class Abbreviations
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = new HashSet<string>(
        ["mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "lt", "col", "maj", "capt", "sgt", "adm", "cmdr", "brig", "sr", "jr", "st", "rev", "hon",
         "pres", "dept", "inc", "ltd", "corp", "co", "vs", "no", "jan", "feb", "aug", "sept", "oct", "nov", "dec", "ala", "ariz", "ark", "calif", "colo", "conn",
         "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn",
         "tex", "va", "vt", "wash", "wis", "wyo", "atty", "supt", "asst", "messrs", "fr", "ave", "blvd", "rd"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words that end a sentence as readily as not (No., Miss., etc.) count only when written with a capital.</summary>
    public static bool Has(ReadOnlySpan<char> word) => word.Length <= 6 && char.IsUpper(word[0]) && Known.Contains(word);
}
