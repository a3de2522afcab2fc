namespace StatementTracker.Detection;

/// <summary>What a content begins behind: the strongest sign of what the construction is.</summary>
internal enum ContentStart : byte
{
    Complementizer,
    ColonQuotation,
    Colon,
    Quotation,
    Interrogative,
    Infinitive,
    FreePreposition,
    FusedPreposition,

    /// <summary>The addressee of a demand, a warning or an accusation, with what is asked of it behind.</summary>
    Addressee,

    /// <summary>A noun phrase behind the source (cue–source–content).</summary>
    Noun,

    /// <summary>Right behind the cue, with nothing that announces it.</summary>
    Bare,

    /// <summary>A quotation in front of the cue.</summary>
    LeftQuotation,

    /// <summary>A clause in front of the cue.</summary>
    LeftClause,

    /// <summary>What follows a fronted marker and its source.</summary>
    BehindMarker,
}
