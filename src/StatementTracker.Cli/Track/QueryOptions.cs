using System.CommandLine;
using StatementTracker.Formats;

namespace StatementTracker.Cli.Track;

/// <summary>The options that narrow statements down, and the query they make.</summary>
internal static class QueryOptions
{
    private static readonly Option<string?> By = Text("--by", "NAME", "A speaker, under any known name.");
    private static readonly Option<string?> About = Text("--about", "NAME", "The content names it, or a stance is toward it.");
    private static readonly Option<string?> Toward = Text("--toward", "TARGET", "A stance is toward it.");
    private static readonly Option<string?> Stance = TrackArguments.Label<Stance>("--stance", "A stance is on that side (toward --toward, if given).");
    private static readonly Option<string?> Matching = Text("--matching", "WORDS", "The content has all the words; phrases in double quotation marks.");
    private static readonly Option<string?> Via = Text("--via", "NAME", "Who relayed it.");
    private static readonly Option<string?> Outlet = Text("--outlet", "NAME", "The outlet of the article.");
    private static readonly Option<string?> On = TrackArguments.Label<Channel>("--on", "The channel.");
    private static readonly Option<string?> Act = TrackArguments.Label<SpeechAct>("--act", "The act.");
    private static readonly Option<string?> Kind = TrackArguments.Label<SpeakerKind>("--kind-of-speaker", "The kind of a speaker.");
    private static readonly Option<DateOnly?> From = new("--from") { HelpName = "DAY", Description = "Published on that day (UTC) or later: 2024-03-01." };
    private static readonly Option<DateOnly?> To = new("--to") { HelpName = "DAY", Description = "Published before that day (UTC)." };
    private static readonly Option<double?> Confidence = new("--at-least") { HelpName = "0-1", Description = "The least confidence." };

    public static void AddTo(Command command)
    {
        foreach (Option option in (Option[])[By, About, Toward, Stance, Matching, Via, Outlet, On, Act, Kind, From, To, Confidence])
        {
            command.Options.Add(option);
        }
    }

    /// <exception cref="ArgumentException">A name without letters, a confidence out of range, days in the wrong order.</exception>
    public static StatementQuery Apply(this ParseResult result, StatementQuery query)
    {
        string? toward = result.GetValue(Toward);
        query = With(query, result.GetValue(By), (q, name) => q.By(name));
        query = With(query, result.GetValue(About), (q, name) => q.About(name));
        query = EnumNames.TryParse(result.GetValue(Stance), out Stance stance) ? query.WithStance(stance, toward) : With(query, toward, (q, name) => q.Toward(name));
        query = With(query, result.GetValue(Matching), (q, words) => q.Matching(words));
        query = With(query, result.GetValue(Via), (q, name) => q.Via(name));
        query = With(query, result.GetValue(Outlet), (q, name) => q.From(name));
        query = EnumNames.TryParse(result.GetValue(On), out Channel channel) ? query.On(channel) : query;
        query = EnumNames.TryParse(result.GetValue(Act), out SpeechAct act) ? query.WithAct(act) : query;
        query = EnumNames.TryParse(result.GetValue(Kind), out SpeakerKind kind) ? query.OfKind(kind) : query;
        query = result.GetValue(Confidence) is { } confidence ? query.AtLeast(confidence) : query;
        return result.GetValue(From) is null && result.GetValue(To) is null
            ? query
            : query.Between(StartOf(result.GetValue(From)) ?? DateTimeOffset.MinValue, StartOf(result.GetValue(To)) ?? DateTimeOffset.MaxValue);
    }

    private static Option<string?> Text(string name, string helpName, string description) => new(name) { HelpName = helpName, Description = description };

    private static StatementQuery With(StatementQuery query, string? value, Func<StatementQuery, string, StatementQuery> condition) =>
        value is null ? query : condition(query, value);

    private static DateTimeOffset? StartOf(DateOnly? day) => day is { } d ? new DateTimeOffset(d.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null;
}
