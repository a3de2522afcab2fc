namespace StatementTracker.Text;

/// <summary>A sentence: tokens [<paramref name="First"/>, <paramref name="End"/>), its final mark and closing quotation marks included.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Paragraph">Number of the paragraph it stands in, 0 the first.</param>
/// <param name="IsHeadline">Whether it is the article's first line and stands alone without a final stop.</param>
internal readonly record struct Sentence(int First, int End, int Paragraph, bool IsHeadline)
{
    public int Count => End - First;
}
