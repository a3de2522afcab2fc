namespace StatementTracker.Languages;

/// <summary>The complements that a cue takes: where its content begins.</summary>
[Flags]
internal enum CueFrames : ushort
{
    None = 0,

    /// <summary>that S, أن S.</summary>
    Clause = 1,

    /// <summary>A quotation or a colon.</summary>
    Quotation = 2,

    /// <summary>A noun phrase without a preposition (announced the closure, أعلن مقتل).</summary>
    Noun = 4,

    /// <summary>A prepositional phrase whose preposition stands free and outside (إلى, على, عن, من; insisted on).</summary>
    Preposition = 8,

    /// <summary>A phrase with fused ب or ل, which stands inside (تعهد بـ).</summary>
    FusedPreposition = 16,

    /// <summary>An English infinitive (vowed to …), inside.</summary>
    Infinitive = 32,

    /// <summary>An addressee inside the content (urged X to …; اتهم س بـ).</summary>
    AddresseeInside = 64,

    /// <summary>An addressee outside the content (told X that …; أبلغ س أن).</summary>
    AddresseeOutside = 128,

    /// <summary>Only together with a noun that carries the act (جدد التأكيد, voiced concern).</summary>
    LightVerb = 256,

    /// <summary>Only as a parenthesis after or inside a quotation ("…," he continued).</summary>
    QuotationOnly = 512,

    /// <summary>Relays another's words: the subject is who relays, the source stands behind a preposition (نقلت وكالة س عن ص).</summary>
    Relay = 1024,
}
