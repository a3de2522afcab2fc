namespace StatementTracker.Languages;

/// <summary>What a word makes of the sentence it stands in, whoever says it: the rows of <c>tones.tsv</c>.</summary>
[Flags]
internal enum Tones : uint
{
    None = 0,
    Obligation = 1 << 0,
    Request = 1 << 1,
    Future = 1 << 2,
    Possibility = 1 << 3,
    Condition = 1 << 4,

    /// <summary>Crimes and misdeeds.</summary>
    Wrong = 1 << 5,
    Violence = 1 << 6,
    Lie = 1 << 7,
    Blame = 1 << 8,

    /// <summary>That something is not so.</summary>
    Falsity = 1 << 9,
    Refusal = 1 << 10,
    Disapproval = 1 << 11,
    Approval = 1 << 12,
    Gratitude = 1 << 13,
    Danger = 1 << 14,

    /// <summary>What rises, falls, wins or lasts: what one predicts.</summary>
    Trend = 1 << 15,
    Retaliation = 1 << 16,
    Worry = 1 << 17,
    Hope = 1 << 18,
    Sorrow = 1 << 19,
    Mistake = 1 << 20,
    Promise = 1 << 21,

    /// <summary>Acts of office and events: what one announces.</summary>
    Decision = 1 << 22,
    Casualty = 1 << 23,
    Agreement = 1 << 24,
    Doubt = 1 << 25,
    Support = 1 << 26,
    Measure = 1 << 27,

    /// <summary>That something happened, is described or explained.</summary>
    Narrative = 1 << 28,

    /// <summary>Takes away what a shorter beginning would say (سيارة is no future).</summary>
    Stop = 1u << 31,
}
