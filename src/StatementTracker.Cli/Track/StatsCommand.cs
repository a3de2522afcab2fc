using System.CommandLine;
using StatementTracker.Cli.Output;
using StatementTracker.Tracking;

namespace StatementTracker.Cli.Track;

/// <summary><c>statements track stats</c>: what the log holds.</summary>
internal static class StatsCommand
{
    public static Command Create(Surroundings surroundings)
    {
        Command command = new("stats", "Counts what the log holds.") { TrackArguments.Log, TrackArguments.Format, TrackArguments.OutputFile };
        command.SetAction((result, _) => new LogRun(result, surroundings).Read((log, target) =>
        {
            LogStatistics s = log.Statistics;
            RowWriter.Write(
                result.FormatOf(TrackArguments.Format, surroundings), ["articles", "statements", "speakers", "targets", "outlets", "first", "last"],
                [[s.Articles, s.Statements, s.Speakers, s.Targets, s.Outlets, StatementRows.Day(s.First), StatementRows.Day(s.Last)]], surroundings, target);
        }));
        return command;
    }
}
