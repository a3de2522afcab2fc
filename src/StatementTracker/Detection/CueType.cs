namespace StatementTracker.Detection;

/// <summary>How the words attribute.</summary>
internal enum CueType : byte
{
    /// <summary>A finite verb.</summary>
    Verb,

    /// <summary>A circumstantial participle: it shares the subject of the clause before it.</summary>
    Participle,

    /// <summary>A verbless marker before a source.</summary>
    Marker,

    /// <summary>A verbal noun with a complement (<c>نقلت … قوله إن</c>).</summary>
    Noun,

    /// <summary>A colon between a name and what it said.</summary>
    Colon,

    /// <summary>A dash between a quotation and the name behind it.</summary>
    Dash,

    /// <summary>A word that no list has as a cue: only the model can tell.</summary>
    Open,
}
