namespace StatementTracker.Text;

/// <summary>A pair of quotation marks and the tokens between them (one paragraph of a quotation that runs over several).</summary>
internal struct Quotation
{
    /// <summary>Index of the token that opens it.</summary>
    public int Open;

    /// <summary>Index of the token that closes it; the index behind its last word where the mark is missing.</summary>
    public int Close;

    /// <summary>Nesting depth, 0 outermost.</summary>
    public int Depth;

    public QuoteRepair Repair;

    /// <summary>Index of the quotation that goes on with this one in the next paragraph, or -1.</summary>
    public int Next;

    /// <summary>Index of the quotation of the paragraph before that this one goes on with, or -1.</summary>
    public int Previous;

    /// <summary>What the marks are there for, as a model has it.</summary>
    public QuotationRole Role;

    /// <summary>Whether a closing mark stands at <see cref="Close"/>.</summary>
    public readonly bool IsClosed => (Repair & (QuoteRepair.Unclosed | QuoteRepair.Continued)) == 0;

    /// <summary>Index of the first token inside.</summary>
    public readonly int First => Open + 1;

    /// <summary>Number of tokens inside; may be 0.</summary>
    public readonly int Count => Close - Open - 1;
}
