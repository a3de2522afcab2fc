namespace StatementTracker.Languages;

/// <summary>On which side a word puts what stands beside it. A word may do several things.</summary>
[Flags]
internal enum Polarity : byte
{
    None = 0,

    /// <summary>Names a good thing (peace, سلام).</summary>
    Good = 1 << 0,

    /// <summary>Names a bad thing (attack, هجوم).</summary>
    Bad = 1 << 1,

    /// <summary>Judges well (brave, تاريخي).</summary>
    Praise = 1 << 2,

    /// <summary>Judges badly (shameful, سافر).</summary>
    Blame = 1 << 3,

    /// <summary>Furthers its object (support, دعم).</summary>
    Promote = 1 << 4,

    /// <summary>Works against its object (stop, وقف).</summary>
    Hinder = 1 << 5,
}
