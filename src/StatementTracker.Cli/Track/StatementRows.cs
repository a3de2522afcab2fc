using System.Globalization;
using StatementTracker.Formats;

namespace StatementTracker.Cli.Track;

/// <summary>Statements as rows.</summary>
internal static class StatementRows
{
    public static readonly string[] Columns =
        ["article", "statement", "published", "outlet", "speakers", "act", "type", "channel", "content", "stances", "via", "confidence"];

    /// <summary>What fits on a terminal.</summary>
    public static readonly string[] ShortColumns = ["published", "outlet", "speakers", "act", "content", "stances"];

    public static object?[] Of(Statement s) =>
    [
        s.Article.Id, s.Id, Time(s.Article.Published), s.Article.Outlet, s.Speakers.Select(speaker => speaker.Name), EnumNames.Of(s.Act), EnumNames.Of(s.Type),
        EnumNames.Of(s.Channel), s.Content.Text, Stances(s), s.Via, s.Confidence,
    ];

    public static object?[] ShortOf(Statement s) =>
        [Day(s.Article.Published), s.Article.Outlet, s.Speakers.Select(speaker => speaker.Name), EnumNames.Of(s.Act), s.Content.Text, Stances(s)];

    public static string? Time(DateTimeOffset? time) => time?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    public static string? Day(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Stances(Statement s) => s.Stances.Select(stance => $"{EnumNames.Of(stance.Label)} {stance.Target}");
}
