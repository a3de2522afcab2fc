using System.CommandLine;
using StatementTracker.Cli.Output;

namespace StatementTracker.Cli.Track;

/// <summary><c>statements track search</c>: the statements that fulfil all conditions.</summary>
internal static class SearchCommand
{
    private static readonly Option<string?> Order = TrackArguments.Label<StatementOrder>("--order", "The order [default: given].");
    private static readonly Option<int> Skip = new("--skip") { HelpName = "N", Description = "Leave out the first ones." };
    private static readonly Option<int> Limit = new("--limit") { HelpName = "N", Description = "At most so many.", DefaultValueFactory = _ => 50 };

    public static Command Create(Surroundings surroundings)
    {
        Command command = new("search", "Finds statements.") { TrackArguments.Log, Order, Skip, Limit, TrackArguments.Format, TrackArguments.OutputFile };
        QueryOptions.AddTo(command);
        command.SetAction((result, _) => new LogRun(result, surroundings).Read((log, target) =>
        {
            StatementQuery found = result.Apply(log.Statements).OrderBy(result.LabelOf<StatementOrder>(Order)).Skip(result.GetValue(Skip)).Take(result.GetValue(Limit));
            string format = result.FormatOf(TrackArguments.Format, surroundings);
            (string[] columns, IEnumerable<object?[]> rows) = format == "table"
                ? (StatementRows.ShortColumns, found.Select(StatementRows.ShortOf))
                : (StatementRows.Columns, found.Select(StatementRows.Of));
            RowWriter.Write(format, columns, rows, surroundings, target);
        }));
        return command;
    }
}
