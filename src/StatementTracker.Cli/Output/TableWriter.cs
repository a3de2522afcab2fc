using Spectre.Console;
using StatementTracker.Formats;

namespace StatementTracker.Cli.Output;

/// <summary>For people: a table an article, a row a statement; what does not fit ends in an ellipsis.</summary>
internal sealed class TableWriter(PeopleConsole console) : IDocumentWriter
{
    private const int SpeakerWidth = 26;

    // The borders and blanks around six columns, and the widths of id, kind, how and channel.
    private const int OtherWidth = 19 + 4 + 14 + 8 + 15;

    public void Write(StatementDocument document)
    {
        DocumentHeading.Write(console, document);
        Table table = new Table().Border(TableBorder.Rounded).AddColumns("id", "who", "kind", "how", "channel", "what");
        foreach (Statement statement in document.Statements)
        {
            table.AddRow(Cells(statement));
        }

        console.Console.Write(table);
        console.Line();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private string[] Cells(Statement statement) =>
    [
        Markup.Escape(SafeText.Clean(statement.Id)),
        Cell(string.Join(", ", statement.Speakers.Select(speaker => speaker.Name)), SpeakerWidth),
        statement.Speakers.Count == 0 ? "" : Columns.Cut(EnumNames.Of(statement.Speakers[0].Kind), 14),
        EnumNames.Of(statement.Type),
        EnumNames.Of(statement.Channel),
        Cell(statement.Content.Text, Math.Max(console.Width - OtherWidth - SpeakerWidth, 20)),
    ];

    private static string Cell(string text, int columns)
    {
        string clean = SafeText.Clean(text);
        return Markup.Escape(Bidi.Isolate(Columns.Cut(clean, columns), Bidi.IsRightToLeft(clean)));
    }
}
