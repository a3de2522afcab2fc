using System.Globalization;
using StatementTracker.ML.Corpora.Standoff;

namespace StatementTracker.ML.Corpora.Brat;

/// <summary>Reads the entities of an <c>.ann</c> file: <c>T1	Content 0 5;10 12	words</c>.</summary>
internal sealed class BratMarks(string text, FaultLog faults)
{
    private readonly CodePoints _offsets = new(text);

    /// <summary>The mark of a line; none (and a fault) if it is none.</summary>
    public List<Mark> Read(BratLine line)
    {
        if (!Mark.IsRole(line.Type))
        {
            faults.Report(line.Number, $"{line.Id}: unknown entity {line.Type}. Known are Content, Cue and Source.");
            return [];
        }

        TextSpan[] spans = [.. line.Offsets.Split(';').Select(Span).OfType<TextSpan>().Order()];
        if (spans.Length == 0 || spans.Length < line.Offsets.Split(';').Length)
        {
            faults.Report(line.Number, $"{line.Id}: \"{line.Offsets}\" are no offsets of the text. Write 0 5 or 0 5;10 12, counted in code points.");
            return [];
        }

        string words = string.Join(' ', spans.Select(span => span.Of(text).ToString()));
        if (!MarkedWords.Same(words, line.Text))
        {
            faults.Report(line.Number, $"{line.Id}: the text has \"{words}\" there, not \"{line.Text}\". Was the text changed after it was annotated?");
            return [];
        }

        return [new Mark(line.Id, line.Type, spans, line.Number)];
    }

    private TextSpan? Span(string fragment) =>
        fragment.Split(' ') is [var first, var last]
        && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out int start)
        && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out int end)
        && start < end && end <= _offsets.Count
            ? new TextSpan(_offsets.ToUnits(start), _offsets.ToUnits(end))
            : null;
}
