using System.Net;
using System.Text;
using StatementTracker.ML.Evaluation;

namespace StatementTracker.ML.Reporting;

/// <summary>Writes a report as one HTML page that needs nothing else: no script, no font, no network.</summary>
internal static class HtmlReport
{
    private const string Head = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>{0}</title>
        <style>
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff }
        table { border-collapse: collapse; margin: 0 0 1.5rem; display: block; overflow-x: auto }
        caption { text-align: start; font-weight: 600; padding: .3rem 0 }
        th, td { border: 1px solid #ccc; padding: .15rem .6rem; text-align: end; font-variant-numeric: tabular-nums }
        th:first-child, td:first-child { text-align: start }
        thead th { background: #f2f2f2 }
        article { border-inline-start: 4px solid #ccc; padding-inline-start: 1rem; margin: 1rem 0 }
        mark { background: #fff3bf } ins { background: #d3f9d8 } del { background: #ffe3e3 }
        h3 { font-size: .9rem; color: #555; margin: 0 } dl { margin: 0; display: grid; grid-template-columns: max-content 1fr; gap: 0 .8rem } dd { margin: 0 }
        </style>
        </head>
        <body>

        """;

    private const string Legend = "<p><mark>right and found</mark> · <ins>right, but not found</ins> · <del>found, but not right</del></p>\n";

    public static string Write(ReportDocument report)
    {
        StringBuilder html = new(Head.Replace("{0}", Encode(report.Title), StringComparison.Ordinal));
        html.Append("<h1>").Append(Encode(report.Title)).Append("</h1>\n");
        foreach (string note in report.Notes)
        {
            html.Append("<p dir=\"auto\">").Append(Encode(note)).Append("</p>\n");
        }

        html.Append(report.Sections.Any(section => section.Passages.Count > 0) ? Legend : "");
        foreach (ReportSection section in report.Sections)
        {
            Write(html, section);
        }

        return html.Append("</body>\n</html>\n").ToString();
    }

    private static void Write(StringBuilder html, ReportSection section)
    {
        html.Append("<section>\n<h2>").Append(Encode(section.Title)).Append("</h2>\n");
        foreach (ReportTable table in section.Tables)
        {
            Write(html, table);
        }

        foreach (ReportPassage passage in section.Passages)
        {
            Write(html, passage);
        }

        html.Append("</section>\n");
    }

    private static void Write(StringBuilder html, ReportTable table)
    {
        html.Append("<table>\n<caption>").Append(Encode(table.Title)).Append("</caption>\n<thead><tr>");
        html.AppendJoin("", table.Headers.Select(header => $"<th scope=\"col\">{Encode(header)}</th>")).Append("</tr></thead>\n<tbody>\n");
        foreach (IReadOnlyList<string> row in table.Rows)
        {
            html.Append("<tr>").AppendJoin("", row.Select(cell => $"<td><bdi>{Encode(cell)}</bdi></td>")).Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    private static void Write(StringBuilder html, ReportPassage passage)
    {
        html.Append("<article>\n<h3><bdi>").Append(Encode(passage.Heading)).Append("</bdi></h3>\n");
        html.Append("<p dir=\"auto\">").AppendJoin("", passage.Pieces.Select(Piece)).Append("</p>\n<dl>");
        html.AppendJoin("", passage.Notes.Select(note => $"<dt>{Encode(note.Label)}</dt><dd dir=\"auto\">{Encode(note.Text)}</dd>")).Append("</dl>\n</article>\n");
    }

    private static string Piece(ContextPiece piece) => (piece.InGold, piece.InPredicted) switch
    {
        (true, true) => $"<mark>{Encode(piece.Text)}</mark>",
        (true, false) => $"<ins>{Encode(piece.Text)}</ins>",
        (false, true) => $"<del>{Encode(piece.Text)}</del>",
        _ => Encode(piece.Text),
    };

    private static string Encode(string text) => WebUtility.HtmlEncode(ReportText.Clean(text));
}
