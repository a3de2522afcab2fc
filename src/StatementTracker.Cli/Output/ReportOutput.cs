using System.Text;
using StatementTracker.ML.Reporting;

namespace StatementTracker.Cli.Output;

/// <summary>Writes a report in the format that was asked for.</summary>
internal static class ReportOutput
{
    /// <param name="target">Where to.</param>
    /// <param name="surroundings">What a terminal can do.</param>
    /// <param name="format">table, markdown, html or json.</param>
    /// <param name="json">The report as JSON.</param>
    /// <param name="document">The report for people.</param>
    public static void Write(OutputTarget target, Surroundings surroundings, string format, Func<string> json, Func<ReportDocument> document)
    {
        if (format == "table")
        {
            ReportTableWriter.Write(PeopleConsole.Create(surroundings, target), document());
            return;
        }

        target.Stream.Write(Encoding.UTF8.GetBytes(format switch
        {
            "markdown" => MarkdownReport.Write(document()),
            "html" => HtmlReport.Write(document()),
            _ => json(),
        }));
    }
}
