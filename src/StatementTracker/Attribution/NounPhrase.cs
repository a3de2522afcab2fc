using StatementTracker.Detection;
using StatementTracker.Languages;

namespace StatementTracker.Attribution;

/// <summary>What kind of phrase names somebody, which decides how it is resolved.</summary>
internal enum PhraseType : byte
{
    /// <summary>A name, with or without role: introduces or repeats.</summary>
    Name,

    /// <summary>he, she, they.</summary>
    Pronoun,

    /// <summary>the minister, المنظمة: refers back if something fits.</summary>
    Definite,

    /// <summary>an official, مصدر: introduces somebody without a name.</summary>
    Indefinite,

    /// <summary>الطرفان, both sides.</summary>
    BothParties,

    /// <summary>البيان, the statement: stands for its issuer.</summary>
    Document,
}

/// <summary>A noun phrase as read: its type, the tokens of the name proper, and what they tell of the actor.</summary>
internal sealed record NounPhrase(PhraseType Type, TokenRange Range, TokenRange Name)
{
    /// <summary>What the name proper is compared by; null until it is first asked for (<see cref="Names.KeyOf"/>).</summary>
    public NameKey? Key { get; set; }

    public bool IsPerson { get; init; }

    public SpeakerKind? Kind { get; init; }

    public WordForm Form { get; init; }

    /// <summary>Stems of the describing nouns, the head first.</summary>
    public List<ulong> Heads { get; } = [];

    /// <summary>The institution that a spokesperson speaks for; empty if none.</summary>
    public TokenRange Institution { get; init; }
}
