namespace StatementTracker.ML.Corpora;

/// <summary>A form that annotated articles are kept in.</summary>
public enum CorpusFormat
{
    /// <summary>Our own: annotated inline, one <c>*.xml</c> an article.</summary>
    Xml,

    /// <summary>Standoff JSON Lines, one <c>{"id","text","statements":[…]}</c> a line.</summary>
    JsonLines,

    /// <summary>brat: a <c>*.txt</c> and a <c>*.ann</c> an article.</summary>
    Brat,

    /// <summary>The JSON export of Label Studio: one array of tasks.</summary>
    LabelStudio,
}
