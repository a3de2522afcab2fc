namespace StatementTracker.Languages;

/// <summary>What one look at a word finds.</summary>
/// <param name="Word">The vocabulary entry, or <see cref="Word.Unknown"/>.</param>
/// <param name="Form">64-bit hash of the whole normalised word.</param>
/// <param name="Stem">
/// 64-bit hash of the normalised word without the proclitics that the analysis found (و ف; ب ل ك; س; ال), suffixes included:
/// the same for وزير, الوزير, وللوزير. Equals <paramref name="Form"/> if there are none.
/// </param>
/// <param name="Clitics">What is written together with it.</param>
/// <param name="ProcliticLength">UTF-16 code units of the original text that the conjunction (و, ف) and nothing else takes: a cue begins behind it.</param>
internal readonly record struct WordAnalysis(Word Word, ulong Form, ulong Stem, Clitics Clitics, byte ProcliticLength)
{
    /// <summary>What there is to know of a mark.</summary>
    public static WordAnalysis Unknown { get; } = new(Word.Unknown, 0, 0, Clitics.None, 0);
}
