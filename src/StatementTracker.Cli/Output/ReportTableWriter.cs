using Spectre.Console;
using StatementTracker.ML.Reporting;

namespace StatementTracker.Cli.Output;

/// <summary>A report for people on a terminal: tables, and passages with what is right and what was found below each other.</summary>
internal static class ReportTableWriter
{
    // What a border and its blanks take of each column.
    private const int Border = 3;

    // Columns that a cell of text is cut to.
    private const int LongestCell = 60;

    public static void Write(PeopleConsole console, ReportDocument report)
    {
        foreach (string note in report.Notes)
        {
            console.Line(PeopleConsole.Text(note));
        }

        foreach (ReportSection section in report.Sections)
        {
            console.Line();
            console.Line($"[bold]── {PeopleConsole.Text(section.Title)}[/]");
            section.Tables.ToList().ForEach(table => Write(console, table));
            section.Passages.ToList().ForEach(passage => Write(console, passage));
        }
    }

    private static void Write(PeopleConsole console, ReportTable table)
    {
        if (table.Title.Length > 0)
        {
            console.Line(PeopleConsole.Text(table.Title));
        }

        if (Width(table) > console.Width)
        {
            console.Line("[grey]too wide for a terminal: another --format has it[/]");
            return;
        }

        Table shown = new Table().Border(TableBorder.Rounded);
        for (int column = 0; column < table.Headers.Count; column++)
        {
            shown.AddColumn(new TableColumn(PeopleConsole.Text(table.Headers[column])) { Alignment = IsNumeric(table, column) ? Justify.Right : Justify.Left });
        }

        foreach (IReadOnlyList<string> row in table.Rows)
        {
            shown.AddRow([.. row.Select(cell => PeopleConsole.Text(Cut(cell)))]);
        }

        console.Console.Write(shown);
    }

    private static void Write(PeopleConsole console, ReportPassage passage)
    {
        console.Line($"[grey]{PeopleConsole.Text(passage.Heading)}[/]");
        foreach ((string label, string text) in passage.Notes.Append(("text", string.Concat(passage.Pieces.Select(piece => piece.Text)))))
        {
            WriteLines(console, label, SafeText.Clean(text));
        }

        console.Line();
    }

    // Every line is isolated on its own: a terminal orders each line by itself.
    private static void WriteLines(PeopleConsole console, string label, string text)
    {
        bool rightToLeft = Bidi.IsRightToLeft(text);
        foreach (string line in Columns.Wrap(text, Math.Max(console.Width - 9, 20)))
        {
            console.Line($"  [grey]{label,-6}[/]{Markup.Escape(Bidi.Isolate(line, rightToLeft))}");
            label = "";
        }
    }

    private static int Width(ReportTable table) =>
        table.Headers.Select((header, column) => Border + table.Rows.Select(row => Columns.Of(Cut(row[column]))).Append(Columns.Of(header)).Max()).Sum() + 1;

    private static string Cut(string cell) => Columns.Cut(SafeText.Clean(cell), LongestCell);

    private static bool IsNumeric(ReportTable table, int column) =>
        table.Rows.All(row => row[column].Length == 0 || row[column][0] is '–' or '+' or '-' or (>= '0' and <= '9'));
}
