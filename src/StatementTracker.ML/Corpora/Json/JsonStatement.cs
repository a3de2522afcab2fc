using System.Globalization;
using System.Text.Json;
using StatementTracker.Formats;

namespace StatementTracker.ML.Corpora.Json;

/// <summary>
/// Reads one statement, as gold has it (<c>speaker</c>, <c>speechAct</c>, <c>stance.polarity</c>) or as <c>statements detect</c> writes it
/// (<c>speakers</c>, <c>act</c>, <c>stances[].label</c>).
/// </summary>
/// <param name="faults">Takes what is wrong.</param>
/// <param name="line">Where the statement stands.</param>
/// <param name="toUnits">Turns an offset of the file into UTF-16 code units.</param>
/// <param name="length">UTF-16 code units of the text; null if the text is not at hand.</param>
internal sealed class JsonStatement(FaultLog faults, long line, Func<int, int> toUnits, int? length)
{
    /// <summary>The statement; null (and a fault) if it has no content.</summary>
    public AnnotatedStatement? Read(JsonElement json, int index)
    {
        string id = json.Text("id") ?? (index + 1).ToString(CultureInfo.InvariantCulture);
        TextSpan[] content = Spans(json, "content", id);
        if (content.Length == 0)
        {
            Report(id, "no \"content\" span. A statement needs one: [[start, end]].");
            return null;
        }

        return Labels(json, id) with { Content = content, Cue = Spans(json, "cue", id), Source = Spans(json, "source", id) };
    }

    private AnnotatedStatement Labels(JsonElement json, string id) => new()
    {
        Id = id,
        Line = line,
        Parent = json.Text("parent"),
        Content = [],
        Type = Label<StatementType>(json, "type", id),
        Speakers = Speakers(json, id),
        AcceptableSpeakers = Acceptable(json),
        Channel = Label<Channel>(json, "channel", id),
        IsChannelInherited = json.Flag("channelInherited") == true,
        Act = Label<SpeechAct>(json, "speechAct", id) ?? Label<SpeechAct>(json, "act", id),
        Nuance = Label<Nuance>(json, "nuance", id),
        Via = json.Texts("via"),
        Stances = Stances(json, id),
        IsOptional = json.Text("tier") == "optional",
        IsSpeech = json.Flag("speech") != false,
        Confidence = json.Fraction("confidence"),
    };

    private TextSpan[] Spans(JsonElement json, string role, string id) =>
        [.. json.Items(role).Select(item => Span(item, role, id)).OfType<TextSpan>().Order()];

    private TextSpan? Span(JsonElement item, string role, string id)
    {
        (int? start, int? end) = item.ValueKind == JsonValueKind.Array && item.GetArrayLength() == 2
            ? (Integer(item[0]), Integer(item[1]))
            : (item.Number("start"), item.Number("end"));
        (int from, int to) = (toUnits(start ?? -1), toUnits(end ?? -1));
        if (from >= 0 && from < to && (length is null || to <= length))
        {
            return new TextSpan(from, to);
        }

        Report(id, $"\"{role}\" has {Short(item.GetRawText())}, which is no span of the text. Write [start, end], half-open, within the text.");
        return null;
    }

    private AnnotatedSpeaker[] Speakers(JsonElement json, string id)
    {
        if (json.Items("speakers").Any())
        {
            return [.. json.Items("speakers").Where(s => s.Text("name") is { Length: > 0 }).Select(s => new AnnotatedSpeaker(s.Text("name")!, Label<SpeakerKind>(s, "kind", id)))];
        }

        string[] members = json.Texts("jointMembers");
        return members.Length > 0 ? [.. members.Select((name, i) => new AnnotatedSpeaker(name, i == 0 ? Kind(json, id) : null))]
            : SpeakerName(json) is { Length: > 0 } name ? [new AnnotatedSpeaker(name, Kind(json, id))]
            : [];
    }

    private static string? SpeakerName(JsonElement json) => json.Text("speaker") ?? json.Field("speaker")?.Text("name");

    // "joint" is what some gold has in place of the kinds of several speakers.
    private SpeakerKind? Kind(JsonElement json, string id) =>
        json.Field("speaker") is { } speaker && speaker.Text("kind") is not "joint" ? Label<SpeakerKind>(speaker, "kind", id) : null;

    private static string[] Acceptable(JsonElement json) =>
        [.. json.Texts("acceptableSpeakers"), .. json.Field("speaker")?.Text("nameEn") is { Length: > 0 } name ? [name] : Array.Empty<string>()];

    private AnnotatedStance[] Stances(JsonElement json, string id) =>
        [.. (json.Items("stances").Any() ? json.Items("stances") : json.Field("stance") is { } one ? [one] : []).Select(item => Stance(item, id)).OfType<AnnotatedStance>()];

    private AnnotatedStance? Stance(JsonElement json, string id) =>
        (Label<Stance>(json, "polarity", id) ?? Label<Stance>(json, "label", id)) is { } label ? new AnnotatedStance(json.Text("target") ?? "", label) { Score = json.Fraction("score") } : null;

    private T? Label<T>(JsonElement json, string property, string id)
        where T : struct, Enum
    {
        string? name = json.Text(property);
        if (name is not null && !EnumNames.TryParse(name, out T _))
        {
            Report(id, $"unknown {property} \"{Short(name)}\". Known are {LabelNames.All<T>()}.");
        }

        return LabelNames.Parse<T>(name);
    }

    private void Report(string id, string reason) => faults.Report(line, $"statement {Short(id)}: {reason}");

    private static int? Integer(JsonElement item) => item.ValueKind == JsonValueKind.Number && item.TryGetInt32(out int value) ? value : null;

    private static string Short(string text) => text.Length > 60 ? text[..60] + "…" : text;
}
