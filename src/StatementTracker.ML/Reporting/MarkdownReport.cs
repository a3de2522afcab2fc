using System.Net;
using System.Text;
using StatementTracker.ML.Evaluation;

namespace StatementTracker.ML.Reporting;

/// <summary>Writes a report as Markdown. Text of articles stands in elements with <c>dir="auto"</c>, escaped.</summary>
internal static class MarkdownReport
{
    public static string Write(ReportDocument report)
    {
        StringBuilder text = new();
        text.Append("# ").Append(report.Title).Append("\n\n");
        foreach (string note in report.Notes)
        {
            text.Append(Escape(note)).Append("\n\n");
        }

        foreach (ReportSection section in report.Sections)
        {
            Write(text, section);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, ReportSection section)
    {
        text.Append("## ").Append(Escape(section.Title)).Append("\n\n");
        foreach (ReportTable table in section.Tables)
        {
            Write(text, table);
        }

        foreach (ReportPassage passage in section.Passages)
        {
            Write(text, passage);
        }
    }

    private static void Write(StringBuilder text, ReportTable table)
    {
        text.Append("### ").Append(Escape(table.Title)).Append("\n\n");
        WriteRow(text, table.Headers.Select(Escape));
        WriteRow(text, table.Headers.Select((_, column) => column == 0 ? "---" : "--:"));
        foreach (IReadOnlyList<string> row in table.Rows)
        {
            WriteRow(text, row.Select(Escape));
        }

        text.Append('\n');
    }

    private static void WriteRow(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static void Write(StringBuilder text, ReportPassage passage)
    {
        text.Append("**").Append(Escape(passage.Heading)).Append("**\n\n");
        text.Append("<p dir=\"auto\">").AppendJoin("", passage.Pieces.Select(Piece)).Append("</p>\n\n");
        foreach ((string label, string words) in passage.Notes)
        {
            text.Append("- ").Append(label).Append(": <bdi>").Append(Escape(words)).Append("</bdi>\n");
        }

        text.Append(passage.Notes.Count > 0 ? "\n" : "");
    }

    private static string Piece(ContextPiece piece) => (piece.InGold, piece.InPredicted) switch
    {
        (true, true) => $"<b>{Escape(piece.Text)}</b>",
        (true, false) => $"<ins>{Escape(piece.Text)}</ins>",
        (false, true) => $"<del>{Escape(piece.Text)}</del>",
        _ => Escape(piece.Text),
    };

    // What Markdown would read as its own is written as an entity.
    private static string Escape(string text)
    {
        StringBuilder escaped = new();
        foreach (char c in WebUtility.HtmlEncode(ReportText.Clean(text)))
        {
            escaped.Append(c is '*' or '_' or '`' or '[' or ']' or '|' or '\\' or '~' ? $"&#{(int)c};" : c);
        }

        return escaped.ToString();
    }
}
