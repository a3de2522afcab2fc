using Spectre.Console;
using StatementTracker.Formats;

namespace StatementTracker.Cli.Output;

/// <summary>For people: each article under a heading, each statement as who (speaker), how (cue, labels), from (source) and what (content).</summary>
internal sealed class ViewWriter(PeopleConsole console, bool withEvidence) : IDocumentWriter
{
    private const int LabelWidth = 6;

    public void Write(StatementDocument document)
    {
        DocumentHeading.Write(console, document);
        Dictionary<string, int> depths = new(StringComparer.Ordinal);
        foreach (Statement statement in document.Statements)
        {
            int depth = statement.Parent is { } parent && depths.TryGetValue(parent, out int above) ? above + 1 : 0;
            depths[statement.Id] = depth;
            Write(statement, new string(' ', 2 + (4 * Math.Min(depth, 4))));
        }

        ActorsView.Write(console, document);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void Write(Statement statement, string indent)
    {
        Row(indent, "who", Who(statement));
        Row(indent, "how", How(statement));
        if (!statement.Source.IsEmpty)
        {
            Rows(indent, "from", statement.Source.Text, "grey");
        }

        Rows(indent, "what", statement.Content.Text, "");
        foreach (StanceToward stance in statement.Stances)
        {
            Row(indent, "side", $"{Side(stance.Label)} {PeopleConsole.Text(stance.Target)}");
        }

        if (withEvidence)
        {
            Rows(indent, "why", statement.Evidence.ToString(), "grey");
        }

        console.Line();
    }

    private static string Who(Statement statement) => statement.Speakers.Count == 0
        ? "[grey]not known[/]"
        : string.Join(" and ", statement.Speakers.Select(Who));

    private static string Who(Speaker speaker)
    {
        string behalf = speaker.OnBehalfOf is { } institution ? $" for {PeopleConsole.Text(institution)}" : "";
        return $"[bold]{PeopleConsole.Text(speaker.Name)}[/] [grey]({EnumNames.Of(speaker.Kind)})[/]{behalf}";
    }

    private static string How(Statement statement)
    {
        List<string> parts = statement.Cue.IsEmpty ? [] : [$"[olive]{PeopleConsole.Text(statement.Cue.Text)}[/]"];
        parts.AddRange([EnumNames.Of(statement.Type), EnumNames.Of(statement.Act)]);
        parts.AddRange(statement.Channel == Channel.None ? [] : [$"[blue]{EnumNames.Of(statement.Channel)}[/]"]);
        parts.AddRange(statement.Via.Count == 0 ? [] : [$"via {string.Join(", ", statement.Via.Select(PeopleConsole.Text))}"]);
        parts.AddRange(statement.Nuance == Nuance.Neutral ? [] : [EnumNames.Of(statement.Nuance)]);
        parts.Add($"[grey]{statement.Confidence.ToString("P0", System.Globalization.CultureInfo.InvariantCulture)}[/]");
        return string.Join(" · ", parts);
    }

    private static string Side(Stance stance) => stance switch
    {
        Stance.Support => "[green]for[/]",
        Stance.Oppose => "[red]against[/]",
        _ => "neutral on",
    };

    private void Row(string indent, string label, string markup) => console.Line($"{indent}[grey]{label.PadRight(LabelWidth)}[/]{markup}");

    // Every line is isolated on its own: a terminal orders each line by itself.
    private void Rows(string indent, string label, string text, string style)
    {
        string clean = SafeText.Clean(text);
        bool rightToLeft = Bidi.IsRightToLeft(clean);
        foreach (string line in Columns.Wrap(clean, Math.Max(console.Width - indent.Length - LabelWidth, 20)))
        {
            string markup = Markup.Escape(Bidi.Isolate(line, rightToLeft));
            Row(indent, label, style.Length > 0 ? $"[{style}]{markup}[/]" : markup);
            label = "";
        }
    }
}
