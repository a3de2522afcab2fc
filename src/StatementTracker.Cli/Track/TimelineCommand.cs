using System.CommandLine;
using System.Globalization;
using StatementTracker.Cli.Output;
using StatementTracker.Tracking;
using StatementTracker.Tracking.Timelines;

namespace StatementTracker.Cli.Track;

/// <summary><c>statements track timeline</c>: how much speakers say, and on which side, over time.</summary>
internal static class TimelineCommand
{
    private static readonly string[] Columns = ["speaker", "target", "start", "count", "support", "oppose", "neutral", "balance"];

    private static readonly Option<string?> Bucket = TrackArguments.Label<TimeBucket>("--bucket", "What one point stands for [default: month].");
    private static readonly Option<int> Limit = new("--limit") { HelpName = "N", Description = "Draw at most so many series.", DefaultValueFactory = _ => 20 };

    public static Command Create(Surroundings surroundings)
    {
        Command command = new("timeline", "Counts statements and stances over time; draws them for people.")
        {
            TrackArguments.Log, Bucket, Limit, TrackArguments.Format, TrackArguments.OutputFile,
        };
        QueryOptions.AddTo(command);
        command.SetAction((result, _) => new LogRun(result, surroundings).Read((log, target) =>
        {
            TimeBucket bucket = result.GetValue(Bucket) is null ? TimeBucket.Month : result.LabelOf<TimeBucket>(Bucket);
            StatementTimeline timeline = result.Apply(log.Statements).ToTimeline(bucket);
            string format = result.FormatOf(TrackArguments.Format, surroundings);
            if (format == "table")
            {
                new TimelineDrawing(PeopleConsole.Create(surroundings, target)).Draw(timeline, result.GetValue(Limit));
            }
            else
            {
                RowWriter.Write(format, Columns, timeline.Series.SelectMany(series => series.Points.Select(point => Row(series, point))), surroundings, target);
            }
        }));
        return command;
    }

    private static object?[] Row(TimelineSeries series, TimelinePoint point) =>
    [
        series.Speaker, series.Target, point.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        point.Count, point.Support, point.Oppose, point.Neutral, point.Balance,
    ];
}
