namespace StatementTracker.Text;

/// <summary>What was wrong with a pair of quotation marks, and was mended.</summary>
[Flags]
internal enum QuoteRepair : byte
{
    None = 0,

    /// <summary>The closing mark is of another convention than the opening one (<c>„…"</c>, <c>"…»</c>).</summary>
    Mismatched = 1,

    /// <summary>The closing mark is missing; the quotation ends with its sentence or paragraph.</summary>
    Unclosed = 2,

    /// <summary>Opening and closing mark are swapped (<c>”…“</c>, <c>»…«</c>): right in some conventions.</summary>
    Reversed = 4,

    /// <summary>The paragraph ends inside the quotation and the next one re-opens it.</summary>
    Continued = 8,
}
