using System.Globalization;
using Spectre.Console;
using StatementTracker.Cli.Output;
using StatementTracker.Tracking.Timelines;
using Columns = StatementTracker.Cli.Output.Columns;

namespace StatementTracker.Cli.Track;

/// <summary>Draws a timeline: for each series a row of bars (how much), and below it the sides (+ for, - against, ± both, · neutral).</summary>
internal sealed class TimelineDrawing(PeopleConsole console)
{
    private const int NameWidth = 34;
    private const string Bars = "▁▂▃▄▅▆▇█";

    public void Draw(StatementTimeline timeline, int limit)
    {
        TimelineSeries[] shown = [.. timeline.Series.Take(limit)];
        DateOnly[] buckets = [.. shown.SelectMany(series => series.Points).Select(point => point.Start).Distinct().Order().TakeLast(Math.Max(8, console.Width - NameWidth - 8))];
        if (buckets.Length == 0)
        {
            console.Line("[grey]No dated statement of a known speaker.[/]");
            return;
        }

        int most = shown.Max(series => series.Points.Max(point => point.Count));
        foreach (TimelineSeries series in shown)
        {
            Draw(series, buckets, most);
        }

        console.Line($"{new string(' ', NameWidth)} [grey]{Day(buckets[0])} … {Day(buckets[^1])}, a column a {timeline.Bucket.ToString().ToLowerInvariant()} with statements[/]");
        if (timeline.Undated > 0)
        {
            console.Line($"[grey]{timeline.Undated} statements of articles without a date are left out.[/]");
        }
    }

    private void Draw(TimelineSeries series, DateOnly[] buckets, int most)
    {
        Dictionary<DateOnly, TimelinePoint> points = series.Points.ToDictionary(point => point.Start);
        TimelinePoint?[] row = Array.ConvertAll(buckets, points.GetValueOrDefault);
        string name = series.Target is null ? Name(series.Speaker, 0) : Name("→ " + series.Target, 2);
        console.Line($"{name} {string.Concat(row.Select(point => Bar(point, most)))} [grey]{series.Count}[/]");
        if (series.Target is not null)
        {
            console.Line($"{new string(' ', NameWidth)} {string.Concat(row.Select(Side))}");
        }
    }

    private static string Name(string text, int indent)
    {
        string cut = Columns.Cut(SafeText.Clean(text), NameWidth - indent);
        return new string(' ', indent) + Markup.Escape(Bidi.Isolate(cut)) + new string(' ', Math.Max(0, NameWidth - indent - Columns.Of(cut)));
    }

    private static string Bar(TimelinePoint? point, int most)
    {
        if (point is null)
        {
            return " ";
        }

        string color = point.Balance switch { > 0 => "green", < 0 => "red", _ => "grey" };
        return $"[{color}]{Bars[(((point.Count * Bars.Length) + most - 1) / most) - 1]}[/]";
    }

    private static string Side(TimelinePoint? point) => point switch
    {
        null => " ",
        { Balance: > 0 } => "[green]+[/]",
        { Balance: < 0 } => "[red]-[/]",
        { Balance: 0 } => "±",
        _ => "·",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
