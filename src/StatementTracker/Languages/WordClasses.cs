namespace StatementTracker.Languages;

/// <summary>What a word may be. A word often is several things; the stages decide from the context.</summary>
[Flags]
internal enum WordClasses : uint
{
    None = 0,

    /// <summary>A finite verb form that may attribute (said, أعلن).</summary>
    CueVerb = 1 << 0,

    /// <summary>A participle that may attribute on its own (saying, مؤكدا).</summary>
    CueParticiple = 1 << 1,

    /// <summary>A verbless marker before a source (according to, بحسب).</summary>
    CueMarker = 1 << 2,

    /// <summary>A verbal noun or noun that may attribute (قوله, statement that).</summary>
    CueNoun = 1 << 3,

    /// <summary>that, أن, إن (also بأن, فإن, لأن is not one).</summary>
    Complementizer = 1 << 4,
    Preposition = 1 << 5,
    Conjunction = 1 << 6,

    /// <summary>who, which, الذي.</summary>
    Relative = 1 << 7,

    /// <summary>A personal pronoun that may be a subject (he, هو).</summary>
    Pronoun = 1 << 8,
    Determiner = 1 << 9,
    Negation = 1 << 10,

    /// <summary>An auxiliary or modal (has, will, قد, كان): may stand between subject and cue.</summary>
    Auxiliary = 1 << 11,

    /// <summary>An adverb that may stand between subject and cue (also, أيضا).</summary>
    Adverb = 1 << 12,

    /// <summary>A day, month, part of the day (Friday, أمس, الثلاثاء).</summary>
    Time = 1 << 13,

    /// <summary>The head noun or title of a possible speaker (minister, وزارة).</summary>
    SpeakerHead = 1 << 14,

    /// <summary>A document that can stand as a subject for its issuer (statement, البيان, report).</summary>
    Document = 1 << 15,

    /// <summary>A dual or collective anaphor of two parties (الطرفان, both sides).</summary>
    BothParties = 1 << 16,
    Interrogative = 1 << 17,

    /// <summary>Announces a word-for-word anaphoric content (ذلك, it, this).</summary>
    Anaphor = 1 << 18,

    /// <summary>Opens an impersonal filler (يذكر, يشار) when no subject follows.</summary>
    Filler = 1 << 19,

    /// <summary>A verbal noun of any kind (مقتل, استئناف): begins nominal contents.</summary>
    VerbalNoun = 1 << 20,

    /// <summary>A capital or seat of power that stands for its state (واشنطن, the Kremlin).</summary>
    Metonym = 1 << 21,

    /// <summary>Names without a sourced speaker: a passive (قيل, is said).</summary>
    Impersonal = 1 << 22,

    /// <summary>A subordinator that opens a clause of the reporter (while, after, فيما, بعدما).</summary>
    Subordinator = 1 << 23,

    /// <summary>The name of a news agency, paper or broadcaster.</summary>
    NewsMedia = 1 << 24,

    /// <summary>A given name common enough to be told by a list (John, محمد): begins personal names.</summary>
    GivenName = 1 << 25,

    /// <summary>The object of a light verb that is the real act (جدد التأكيد; أبدى أمله; voiced concern).</summary>
    ActNoun = 1 << 26,

    /// <summary>A law, a plan, a measure: what one acts in accordance with, and which says nothing (according to the law).</summary>
    Norm = 1 << 27,

    /// <summary>A preposition that cues govern: what follows may be the content (على, insisted on).</summary>
    Governed = 1 << 28,

    /// <summary>A preposition (or its noun) in front of the source of a relayed statement (نقلت … عن, على لسان).</summary>
    RelaysFrom = 1 << 29,

    /// <summary>A form of to be: with a past participle it makes a passive.</summary>
    Copula = 1 << 30,
}
