using System.Net;
using System.Text.RegularExpressions;
using StatementTracker.ML.Corpora.Standoff;

namespace StatementTracker.ML.Corpora.Brat;

/// <summary>Reads the lines of an <c>.ann</c> file.</summary>
/// <remarks>
/// T (entities Content, Cue, Source, with fragments), R (relations) and E (events) that link them, * (equivalent contents are pieces of
/// one), A and M (labels on a content or event), # (notes: <c>speaker="…" via="…"</c>). Lines of other kinds are passed over.
/// </remarks>
internal sealed partial class BratAnnotation(string text, FaultLog faults)
{
    private readonly Linker _linker = new(faults);
    private readonly BratMarks _marks = new(text, faults);
    private readonly Dictionary<string, string> _contentOfEvent = new(StringComparer.Ordinal);

    /// <summary>The statements of the file.</summary>
    public IReadOnlyList<AnnotatedStatement> Read(string annotation)
    {
        BratLine[] lines = [.. annotation.Split('\n').Select((line, index) => new BratLine(index + 1, line.TrimEnd('\r').Split('\t')))];
        Each(lines, 'T', line => _marks.Read(line).ForEach(_linker.Add));
        Each(lines, 'E', ReadEvent);
        Each(lines, 'E', LinkEvent);
        Each(lines, 'R', LinkRelation);
        Each(lines, '*', LinkEquivalent);
        Each(lines, 'A', ReadAttribute);
        Each(lines, 'M', ReadAttribute);
        Each(lines, '#', ReadNote);
        return _linker.Build();
    }

    private static void Each(BratLine[] lines, char kind, Action<BratLine> read) =>
        Array.ForEach(lines, line => { if (line.Kind == kind) { read(line); } });

    private void ReadEvent(BratLine line)
    {
        if (line.Arguments.FirstOrDefault(argument => Role(argument.Name).Equals("Content", StringComparison.OrdinalIgnoreCase)).Value is { } content)
        {
            _contentOfEvent[line.Id] = content;
        }
        else
        {
            faults.Report(line.Number, $"event {line.Id} has no Content. Give it one.");
        }
    }

    private void LinkEvent(BratLine line)
    {
        if (!_contentOfEvent.TryGetValue(line.Id, out string? content))
        {
            return;
        }

        foreach ((string name, string value) in line.Arguments.Where(argument => argument.Value != content))
        {
            _linker.Link(content, ContentOf(value), Role(name), line.Number);
        }
    }

    private void LinkRelation(BratLine line)
    {
        if (line.Arguments is [var from, var to])
        {
            _linker.Link(ContentOf(from.Value), ContentOf(to.Value), line.Type, line.Number);
        }
        else
        {
            faults.Report(line.Number, $"relation {line.Id} has not two arguments. Write Arg1:T1 Arg2:T2.");
        }
    }

    private void LinkEquivalent(BratLine line)
    {
        for (int i = 1; i < line.Values.Length; i++)
        {
            _linker.Link(line.Values[0], line.Values[i], "Equiv", line.Number);
        }
    }

    private void ReadAttribute(BratLine line)
    {
        if (line.Values is [var target, ..] && _linker.Find(ContentOf(target)) is { } mark)
        {
            mark.Labels[line.Type] = line.Values.ElementAtOrDefault(1) ?? "true";
        }
    }

    private void ReadNote(BratLine line)
    {
        if (line.Values is [var target, ..] && _linker.Find(ContentOf(target)) is { } mark)
        {
            foreach (Match label in NamedText().Matches(line.Text))
            {
                mark.Labels[label.Groups[1].Value] = WebUtility.HtmlDecode(label.Groups[2].Value);
            }
        }
    }

    private string ContentOf(string id) => _contentOfEvent.GetValueOrDefault(id, id);

    // brat numbers the second argument of a role: Cue2.
    private static string Role(string name) => name.TrimEnd("0123456789".ToCharArray());

    [GeneratedRegex("(\\w+)=\"([^\"]*)\"")]
    private static partial Regex NamedText();
}
