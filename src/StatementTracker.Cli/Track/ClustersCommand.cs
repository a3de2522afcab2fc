using System.CommandLine;
using StatementTracker.Cli.Output;
using StatementTracker.Formats;
using StatementTracker.Tracking;
using StatementTracker.Tracking.Clusters;

namespace StatementTracker.Cli.Track;

/// <summary><c>statements track clusters</c>: one statement in many articles; a row a variant.</summary>
internal static class ClustersCommand
{
    private static readonly string[] Columns =
        ["cluster", "report", "published", "outlet", "article", "statement", "speakers", "verdict", "added", "missing", "content"];

    private static readonly string[] ShortColumns = ["cluster", "report", "published", "outlet", "verdict", "content", "added", "missing"];

    private static readonly string[] LinkColumns =
        ["actors", "numbers", "earlier", "earlier_article", "earlier_content", "later", "later_article", "later_content"];

    private static readonly Option<bool> CrossLanguage = new("--cross-language")
    {
        Description = "Links between languages instead: the same registered speakers, act, numbers and day. Weaker evidence: the words are not compared.",
    };

    public static Command Create(Surroundings surroundings)
    {
        Command command = new("clusters", "Finds statements that several articles have, and what outlets made of the words.")
        {
            TrackArguments.Log, CrossLanguage, TrackArguments.Format, TrackArguments.OutputFile,
        };
        QueryOptions.AddTo(command);
        command.SetAction((result, _) => new LogRun(result, surroundings).Read((log, target) =>
        {
            StatementClusters found = result.Apply(log.Statements).ToClusters();
            string format = result.FormatOf(TrackArguments.Format, surroundings);
            IEnumerable<(StatementVariant Variant, int Cluster)> variants = found.Clusters.SelectMany((cluster, i) => cluster.Variants.Select(variant => (variant, i + 1)));
            (string[] columns, IEnumerable<object?[]> rows) = result.GetValue(CrossLanguage) ? (LinkColumns, found.CrossLanguage.Select(Row))
                : format == "table" ? (ShortColumns, variants.Select(v => ShortRow(v.Variant, v.Cluster)))
                : (Columns, variants.Select(v => Row(v.Variant, v.Cluster)));
            RowWriter.Write(format, columns, rows, surroundings, target);
        }));
        return command;
    }

    private static object?[] Row(StatementVariant v, int cluster) =>
    [
        cluster, v.Report, StatementRows.Time(v.Statement.Published), v.Statement.Outlet, v.Statement.ArticleId, v.Statement.StatementId, v.Statement.Speakers,
        VerdictOf(v), v.Added, v.Missing, v.Statement.Text,
    ];

    private static object?[] ShortRow(StatementVariant v, int cluster) =>
        [cluster, v.Report, StatementRows.Day(v.Statement.Published), v.Statement.Outlet, VerdictOf(v), v.Statement.Text, v.Added, v.Missing];

    private static object?[] Row(CrossLanguageLink link) =>
    [
        link.Actors, link.Numbers, StatementRows.Day(link.Earlier.Published), link.Earlier.ArticleId, link.Earlier.Text,
        StatementRows.Day(link.Later.Published), link.Later.ArticleId, link.Later.Text,
    ];

    private static string? VerdictOf(StatementVariant variant) => variant.Verdict is { } verdict ? EnumNames.Of(verdict) : null;
}
