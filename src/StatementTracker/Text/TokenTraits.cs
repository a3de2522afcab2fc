namespace StatementTracker.Text;

/// <summary>What models count and look for around a place, told once for each word; a token has any number of them.</summary>
[Flags]
internal enum TokenTraits : ushort
{
    None = 0,

    /// <summary>A word or number.</summary>
    Word = 1 << 0,

    /// <summary>A comma or dash.</summary>
    Comma = 1 << 1,

    /// <summary>Told to be a verb by its class.</summary>
    Verb = 1 << 2,

    /// <summary>A finite verb that attributes more often than not.</summary>
    StrongVerb = 1 << 3,
    Complementizer = 1 << 4,

    /// <summary>It stands in quotation marks. Not told by the token itself.</summary>
    Quoted = 1 << 5,

    /// <summary>A quotation mark.</summary>
    Mark = 1 << 6,
    Preposition = 1 << 7,

    /// <summary>It names or heads a speaker.</summary>
    Speaker = 1 << 8,
    Capital = 1 << 9,

    /// <summary>The same as <see cref="Speaker"/>, or it stands for one: a pronoun, a capital of a state.</summary>
    SpeakerOrProxy = 1 << 10,

    /// <summary>A verb or participle that attributes more often than not.</summary>
    StrongCue = 1 << 11,

    /// <summary>A marker that attributes more often than not.</summary>
    StrongMarker = 1 << 12,

    /// <summary>A verb, participle or marker that attributes in one of three cases or more.</summary>
    Cue = 1 << 13,

    /// <summary>A word, but no adverb, auxiliary or time: one of those may stand between a subject and its verb and says nothing of how near they are.</summary>
    Content = 1 << 14,

    /// <summary>A comma, no dash.</summary>
    PlainComma = 1 << 15,
}
