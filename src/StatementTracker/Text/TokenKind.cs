namespace StatementTracker.Text;

/// <summary>What a token is by its characters alone.</summary>
internal enum TokenKind : byte
{
    Word,
    Number,

    /// <summary>, ، ﹐</summary>
    Comma,

    /// <summary>; ؛</summary>
    Semicolon,
    Colon,

    /// <summary>. ! ? ؟ … 。 and runs of them.</summary>
    Terminal,

    /// <summary>A dash between words or phrases; hyphens inside a word belong to the word.</summary>
    Dash,

    /// <summary>A quotation mark of any convention that may open or close (never an apostrophe inside a word).</summary>
    Quote,
    OpenBracket,
    CloseBracket,

    /// <summary>Anything else that is visible: signs, emoji, lone surrogates.</summary>
    Symbol,
}
