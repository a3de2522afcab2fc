using StatementTracker.ML.Corpora;

namespace StatementTracker.ML.Evaluation;

/// <summary>A stretch of an article around a mistake.</summary>
/// <param name="Text">The words, untouched.</param>
/// <param name="InGold">Whether they belong to what is right.</param>
/// <param name="InPredicted">Whether they belong to what was said.</param>
public sealed record ContextPiece(string Text, bool InGold, bool InPredicted)
{
    private const int Around = 60;

    /// <summary>Longest text shown of a mistake, in UTF-16 code units.</summary>
    private const int Longest = 1000;

    /// <summary>The text around the spans of both sides, cut where one begins or ends.</summary>
    internal static IReadOnlyList<ContextPiece> Of(string text, IReadOnlyList<TextSpan> gold, IReadOnlyList<TextSpan> predicted)
    {
        TextSpan[] all = [.. gold.Concat(predicted).Select(span => Within(span, text))];
        int start = Math.Max(0, all.Min(span => span.Start) - Around);
        int end = Math.Min(Math.Min(text.Length, start + Longest), all.Max(span => span.End) + Around);
        int[] cuts = [.. all.SelectMany(span => new[] { span.Start, span.End }).Append(start).Append(end).Where(cut => cut >= start && cut <= end).Distinct().Order()];
        return [.. cuts.Zip(cuts.Skip(1), (from, to) => new ContextPiece(text[from..to], Holds(gold, from), Holds(predicted, from)))];
    }

    private static TextSpan Within(TextSpan span, string text) => new(Math.Min(span.Start, text.Length), Math.Min(span.End, text.Length));

    private static bool Holds(IReadOnlyList<TextSpan> spans, int offset) => spans.Any(span => span.Start <= offset && offset < span.End);
}
