namespace StatementTracker.Text;

/// <summary>What a pair of quotation marks is there for.</summary>
internal enum QuotationRole
{
    /// <summary>What was said, word for word: all of a content, or a piece of one.</summary>
    Speech,

    /// <summary>Words taken out of what was said, inside a content that is told otherwise.</summary>
    Fragment,

    /// <summary>A name, a title, a term, or a word the reporter keeps at a distance.</summary>
    Name,
}
