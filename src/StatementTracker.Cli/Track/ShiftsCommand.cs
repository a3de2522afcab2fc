using System.CommandLine;
using System.Globalization;
using StatementTracker.Cli.Output;
using StatementTracker.Formats;
using StatementTracker.Tracking;
using StatementTracker.Tracking.Timelines;

namespace StatementTracker.Cli.Track;

/// <summary><c>statements track shifts</c>: where speakers changed sides, or contradicted themselves.</summary>
internal static class ShiftsCommand
{
    private static readonly string[] ShiftColumns = ["speaker", "target", "from", "to", "last_before", "first_after", "days_before", "days_after", "p", "before", "after"];
    private static readonly string[] ContradictionColumns = ["speaker", "kind", "target", "earlier", "earlier_article", "earlier_content", "later", "later_article", "later_content"];

    private static readonly Option<bool> Contradictions = new("--contradictions") { Description = "Pairs of statements that contradict each other, instead." };
    private static readonly Option<int> MinDays = new("--min-days") { HelpName = "N", Description = "Days with a side before and after.", DefaultValueFactory = _ => 3 };
    private static readonly Option<double> Significance = new("--significance") { HelpName = "P", Description = "How likely chance may be.", DefaultValueFactory = _ => 0.05 };

    public static Command Create(Surroundings surroundings)
    {
        Command command = new("shifts", "Finds changes of stance (a permutation test over days) and contradictions.")
        {
            TrackArguments.Log, Contradictions, MinDays, Significance, TrackArguments.Format, TrackArguments.OutputFile,
        };
        QueryOptions.AddTo(command);
        command.SetAction((result, _) => new LogRun(result, surroundings).Read((log, target) =>
        {
            StatementQuery query = result.Apply(log.Statements);
            ShiftOptions options = new() { MinDays = result.GetValue(MinDays), Significance = result.GetValue(Significance) };
            (string[] columns, IEnumerable<object?[]> rows) = result.GetValue(Contradictions)
                ? (ContradictionColumns, query.Contradictions().Select(Row))
                : (ShiftColumns, query.Shifts(options).Select(Row));
            RowWriter.Write(result.FormatOf(TrackArguments.Format, surroundings), columns, rows, surroundings, target);
        }));
        return command;
    }

    private static object?[] Row(StanceShift s) =>
    [
        s.Speaker, s.Target, EnumNames.Of(s.From), EnumNames.Of(s.To), Day(s.LastBefore), Day(s.FirstAfter), s.DaysBefore, s.DaysAfter, s.PValue,
        s.Before.Select(Reference), s.After.Select(Reference),
    ];

    private static object?[] Row(Contradiction c) =>
    [
        c.Speaker, EnumNames.Of(c.Kind), c.Target, StatementRows.Day(c.Earlier.Published), c.Earlier.ArticleId, c.Earlier.Text,
        StatementRows.Day(c.Later.Published), c.Later.ArticleId, c.Later.Text,
    ];

    private static string Reference(StatementSummary statement) => $"{statement.ArticleId}/{statement.StatementId}";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
