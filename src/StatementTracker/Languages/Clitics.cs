namespace StatementTracker.Languages;

/// <summary>What is written together with a word: Arabic proclitics and enclitics; the English possessive is a token of its own.</summary>
[Flags]
internal enum Clitics : byte
{
    None = 0,

    /// <summary>و or ف in front: a new clause or a coordinated word.</summary>
    Conjunction = 1,

    /// <summary>ب, ل or ك in front of a noun or a complementizer.</summary>
    Preposition = 2,

    /// <summary>س or ل in front of an imperfect verb.</summary>
    Future = 4,

    /// <summary>The article ال.</summary>
    Article = 8,

    /// <summary>A pronoun behind the word (اتهمه, قوله, تصريحاته).</summary>
    Pronoun = 16,
}
