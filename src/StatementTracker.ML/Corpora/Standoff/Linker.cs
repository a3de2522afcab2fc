namespace StatementTracker.ML.Corpora.Standoff;

/// <summary>Makes statements of marks and the links between them.</summary>
/// <remarks>
/// A statement is a content with every cue and source linked to it, in either direction; a source linked to a cue only goes to the
/// contents of that cue. Contents linked to each other are pieces of one, unless the link is called <c>Parent</c>: then the first stands
/// inside the second.
/// </remarks>
internal sealed class Linker(FaultLog faults)
{
    // Every content may be linked to every source: the cost is the square of their number.
    private const int MaxMarks = 20_000;

    private readonly Dictionary<string, Mark> _marks = new(StringComparer.Ordinal);
    private readonly List<(Mark From, Mark To, string Name)> _links = [];

    /// <exception cref="FormatException">There are more marks than any article has.</exception>
    public void Add(Mark mark)
    {
        _marks[mark.Id] = mark;
        if (_marks.Count > MaxMarks)
        {
            throw new FormatException($"more than {MaxMarks} contents, cues and sources in one article. Split it.");
        }
    }

    public Mark? Find(string id) => _marks.GetValueOrDefault(id);

    /// <summary>Links two marks; a mark that is not there is a fault.</summary>
    public void Link(string from, string to, string name, long line)
    {
        if (Find(from) is { } first && Find(to) is { } second)
        {
            _links.Add((first, second, name));
        }
        else
        {
            faults.Report(line, $"a link from {from} to {to}, one of which is no content, cue or source. Link these only.");
        }
    }

    /// <summary>The statements in the order of their contents.</summary>
    public IReadOnlyList<AnnotatedStatement> Build()
    {
        ILookup<Mark, Mark> neighbours = _links.Where(l => !IsParent(l.Name)).SelectMany(l => new[] { (l.From, l.To), (l.To, l.From) }).ToLookup(l => l.Item1, l => l.Item2);
        Dictionary<Mark, Mark> heads = Heads(neighbours);
        ILookup<Mark, Mark> parents = _links.Where(l => IsParent(l.Name)).ToLookup(l => l.From, l => heads.GetValueOrDefault(l.To, l.To));
        ReportLoose(neighbours);
        return [.. heads.GroupBy(h => h.Value, h => h.Key).Select(pieces => Build(pieces.Key, [.. pieces], neighbours, parents)).OrderBy(s => s.Content[0])];
    }

    private static bool IsParent(string name) => name.Equals("Parent", StringComparison.OrdinalIgnoreCase);

    // Every content with the first piece of the content that it is a piece of.
    private Dictionary<Mark, Mark> Heads(ILookup<Mark, Mark> neighbours)
    {
        Dictionary<Mark, Mark> heads = [];
        foreach (Mark first in _marks.Values.Where(mark => mark.Is("content")).OrderBy(mark => mark.Labels.Count == 0).ThenBy(mark => mark.Spans[0]))
        {
            Stack<Mark> pieces = new([first]);
            while (pieces.TryPop(out Mark? piece))
            {
                if (heads.TryAdd(piece, first))
                {
                    neighbours[piece].Where(mark => mark.Is("content")).ToList().ForEach(pieces.Push);
                }
            }
        }

        return heads;
    }

    private AnnotatedStatement Build(Mark head, Mark[] pieces, ILookup<Mark, Mark> neighbours, ILookup<Mark, Mark> parents)
    {
        Mark[] linked = [.. pieces.SelectMany(piece => neighbours[piece]).Distinct()];
        Mark[] cues = [.. linked.Where(mark => mark.Is("cue"))];
        IEnumerable<Mark> sources = linked.Concat(cues.SelectMany(cue => neighbours[cue])).Where(mark => mark.Is("source")).Distinct();
        return MarkLabels.Read(head, faults) with
        {
            Parent = pieces.SelectMany(piece => parents[piece]).FirstOrDefault()?.Id,
            Content = Spans(pieces),
            Cue = Spans(cues),
            Source = Spans(sources),
        };
    }

    private void ReportLoose(ILookup<Mark, Mark> neighbours)
    {
        foreach (Mark mark in _marks.Values.Where(mark => !mark.Is("content") && !neighbours.Contains(mark)))
        {
            faults.Report(mark.Line, $"{mark.Id}: a {mark.Role} that no content is linked to. Link it, or take it away.");
        }
    }

    private static TextSpan[] Spans(IEnumerable<Mark> marks) => [.. marks.SelectMany(mark => mark.Spans).Order()];
}
