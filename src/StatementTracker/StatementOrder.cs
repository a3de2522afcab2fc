namespace StatementTracker;

/// <summary>The order of a query's answer; what is equal in it keeps the order it had.</summary>
public enum StatementOrder
{
    /// <summary>As the statements came: by article in the order of adding, then in the order of the contents.</summary>
    Given,

    /// <summary>By the time of the article, the oldest first, undated ones last.</summary>
    Oldest,

    /// <summary>By the time of the article, the newest first, undated ones last.</summary>
    Newest,

    /// <summary>By confidence, the surest first.</summary>
    Surest,
}
