namespace StatementTracker.Languages;

/// <summary>The grammar that a word's form shows: used for agreement between pronouns, verbs and their antecedents.</summary>
[Flags]
internal enum WordForm : byte
{
    None = 0,
    Masculine = 1,
    Feminine = 2,
    Singular = 4,
    Dual = 8,
    Plural = 16,

    /// <summary>First person (قلت, نحن): inside quotations only.</summary>
    FirstPerson = 32,

    /// <summary>A perfect or past form; without it and <see cref="Present"/> the form does not tell.</summary>
    Past = 64,
    Present = 128,
}
