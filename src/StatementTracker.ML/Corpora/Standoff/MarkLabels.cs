using StatementTracker.Formats;

namespace StatementTracker.ML.Corpora.Standoff;

/// <summary>Turns the labels of a content mark into those of a statement, and back.</summary>
/// <remarks>
/// Names and values are those of our XML: type, channel, act, nuance, speaker (several between <c>|</c>), kind (likewise), also, via,
/// stance (<c>support: target|oppose: target</c>), inherited, tier, speech, confidence.
/// </remarks>
internal static class MarkLabels
{
    /// <summary>The names, in the order they are written.</summary>
    public static readonly IReadOnlyList<string> Names =
        ["type", "channel", "act", "nuance", "speaker", "kind", "also", "via", "stance", "inherited", "tier", "speech"];

    /// <summary>The statement without its spans.</summary>
    public static AnnotatedStatement Read(Mark content, FaultLog faults)
    {
        LabelReader labels = new(content, faults);
        return new AnnotatedStatement
        {
            Id = content.Id,
            Line = content.Line,
            Content = content.Spans,
            Type = labels.One<StatementType>("type"),
            Channel = labels.One<Channel>("channel"),
            Act = labels.One<SpeechAct>("act"),
            Nuance = labels.One<Nuance>("nuance"),
            Speakers = labels.Speakers(),
            AcceptableSpeakers = labels.Names("also"),
            Via = labels.Names("via"),
            Stances = labels.Stances(),
            IsChannelInherited = content.Labels.GetValueOrDefault("inherited") == "channel",
            IsOptional = content.Labels.GetValueOrDefault("tier") == "optional",
            IsSpeech = content.Labels.GetValueOrDefault("speech") != "false",
        };
    }

    /// <summary>The labels that a statement has, by name; those it does not have are left out.</summary>
    public static IEnumerable<(string Name, string Value)> Of(AnnotatedStatement statement) => new (string Name, string? Value)[]
    {
        ("type", Name(statement.Type)),
        ("channel", Name(statement.Channel)),
        ("act", Name(statement.Act)),
        ("nuance", Name(statement.Nuance)),
        ("speaker", Join(statement.Speakers.Select(s => s.Name))),
        ("kind", statement.Speakers.All(s => s.Kind is null) ? null : Join(statement.Speakers.Select(s => Name(s.Kind) ?? "unnamed"))),
        ("also", Join(statement.AcceptableSpeakers)),
        ("via", Join(statement.Via)),
        ("stance", Join(statement.Stances.Select(s => $"{EnumNames.Of(s.Label)}: {s.Target}"))),
        ("inherited", statement.IsChannelInherited ? "channel" : null),
        ("tier", statement.IsOptional ? "optional" : null),
        ("speech", statement.IsSpeech ? null : "false"),
    }.Where(label => !string.IsNullOrEmpty(label.Value)).Select(label => (label.Name, label.Value!));

    /// <summary>Names in one string; a bar inside a name, which would split it, becomes a broken one.</summary>
    public static string Join(IEnumerable<string> names) => string.Join('|', names.Select(name => name.Replace('|', '¦').ReplaceLineEndings(" ")));

    /// <summary>The name of a label; null if there is none.</summary>
    public static string? Name<T>(T? label)
        where T : struct, Enum => label is { } value ? EnumNames.Of(value) : null;
}
