namespace StatementTracker.ML.Evaluation;

/// <summary>The counted characters of a content, cue or source. Spans are in order and do not touch.</summary>
internal sealed class CharacterSet(CountedText text, IReadOnlyList<TextSpan> spans)
{
    /// <summary>Number of counted characters.</summary>
    public int Count { get; } = spans.Sum(text.Count);

    public IReadOnlyList<TextSpan> Spans => spans;

    /// <summary>Counted characters that both have.</summary>
    public int Shared(CharacterSet other)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < spans.Count && j < other.Spans.Count;)
        {
            TextSpan mine = spans[i], theirs = other.Spans[j];
            shared += mine.Overlaps(theirs) ? text.Count(new TextSpan(Math.Max(mine.Start, theirs.Start), Math.Min(mine.End, theirs.End))) : 0;
            _ = mine.End < theirs.End ? i++ : j++;
        }

        return shared;
    }

    /// <summary>Intersection over union, 0 to 1; two empty sets are the same.</summary>
    public double Iou(CharacterSet other)
    {
        int shared = Shared(other), union = Count + other.Count - shared;
        return union == 0 ? 1 : (double)shared / union;
    }
}
