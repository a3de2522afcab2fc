namespace StatementTracker.Tracking;

/// <summary>What became of a document that was added to a log.</summary>
public enum Addition
{
    /// <summary>The article is new.</summary>
    Added,

    /// <summary>The article was there under its id, with another text or other statements; the new ones have taken their place.</summary>
    Replaced,

    /// <summary>The same document was there; nothing was written.</summary>
    Unchanged,

    /// <summary>The same article (text, title, outlet, time) was there under another id; nothing was written.</summary>
    Duplicate,
}
