namespace StatementTracker.Languages;

/// <summary>What a word makes of the sentence it stands in, whoever says it: the rows of <c>tones.tsv</c>.</summary>
[Flags]
internal enum Tones : ulong
{
    None = 0,
    Obligation = 1UL << 0,
    Request = 1UL << 1,
    Future = 1UL << 2,
    Possibility = 1UL << 3,
    Condition = 1UL << 4,

    /// <summary>Crimes and misdeeds.</summary>
    Wrong = 1UL << 5,
    Violence = 1UL << 6,
    Lie = 1UL << 7,
    Blame = 1UL << 8,

    /// <summary>That something is not so.</summary>
    Falsity = 1UL << 9,
    Refusal = 1UL << 10,
    Disapproval = 1UL << 11,
    Approval = 1UL << 12,
    Gratitude = 1UL << 13,
    Danger = 1UL << 14,

    /// <summary>What rises, falls, wins or lasts: what one predicts.</summary>
    Trend = 1UL << 15,
    Retaliation = 1UL << 16,
    Worry = 1UL << 17,
    Hope = 1UL << 18,
    Sorrow = 1UL << 19,
    Mistake = 1UL << 20,
    Promise = 1UL << 21,

    /// <summary>Acts of office and events: what one announces.</summary>
    Decision = 1UL << 22,
    Casualty = 1UL << 23,
    Agreement = 1UL << 24,
    Doubt = 1UL << 25,
    Support = 1UL << 26,
    Measure = 1UL << 27,

    /// <summary>That something happened, is described or explained.</summary>
    Narrative = 1UL << 28,

    /// <summary>Verbs of calling something what one takes it for, and of likening; those below are manners of speaking, too.</summary>
    Judging = 1UL << 32,
    Replying = 1UL << 33,
    Narrating = 1UL << 34,
    Explaining = 1UL << 35,
    Hinting = 1UL << 36,
    Opining = 1UL << 37,
    Insisting = 1UL << 38,
    Angry = 1UL << 39,
    Joking = 1UL << 40,
    Boasting = 1UL << 41,
    Confiding = 1UL << 42,
    Counting = 1UL << 43,
    Continuing = 1UL << 44,
    Informing = 1UL << 45,
    Claiming = 1UL << 46,

    /// <summary>Parliaments, councils and those who sit in them; it and those below tell where words appeared.</summary>
    Assembly = 1UL << 47,
    Tribunal = 1UL << 48,

    /// <summary>Those before whom one gives a speech, and the occasions.</summary>
    Audience = 1UL << 49,
    Conversation = 1UL << 50,

    /// <summary>Papers, broadcasters, programmes.</summary>
    Outlet = 1UL << 51,
    Reporters = 1UL << 52,
    Correspondence = 1UL << 53,
    Publication = 1UL << 54,
    Posting = 1UL << 55,
    Footage = 1UL << 56,
    Communication = 1UL << 57,

    /// <summary>Several parties at once.</summary>
    Jointly = 1UL << 58,

    /// <summary>Takes away what a shorter beginning would say (سيارة is no future).</summary>
    Stop = 1UL << 63,

    /// <summary>All that tell of a content.</summary>
    Contents = (1UL << 32) - 1,

    /// <summary>All that tell where words appeared.</summary>
    Places = (1UL << 59) - (1UL << 47),
}
