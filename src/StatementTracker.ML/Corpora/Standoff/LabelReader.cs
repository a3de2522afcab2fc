using StatementTracker.Formats;

namespace StatementTracker.ML.Corpora.Standoff;

/// <summary>Reads the labels of one mark; an unknown one is a fault and null.</summary>
internal sealed class LabelReader(Mark mark, FaultLog faults)
{
    public T? One<T>(string name)
        where T : struct, Enum => mark.Labels.TryGetValue(name, out string? value) ? Parse<T>(name, value) : null;

    public string[] Names(string name) =>
        mark.Labels.GetValueOrDefault(name, "").Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public AnnotatedSpeaker[] Speakers()
    {
        string[] names = Names("speaker"), kinds = Names("kind");
        if (kinds.Length > 1 && kinds.Length != names.Length)
        {
            Report($"{kinds.Length} kinds for {names.Length} speaker(s). Give one for all, or each its own.");
        }

        return [.. names.Select((name, i) => new AnnotatedSpeaker(name, KindAt(kinds, i)))];
    }

    public AnnotatedStance[] Stances() => [.. Names("stance").Select(Stance).OfType<AnnotatedStance>()];

    private AnnotatedStance? Stance(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        string label = colon < 0 ? text : text[..colon];
        return Parse<Stance>("stance", label.Trim()) is { } side ? new AnnotatedStance(colon < 0 ? "" : text[(colon + 1)..].Trim(), side) : null;
    }

    private SpeakerKind? KindAt(string[] kinds, int index) =>
        kinds.Length == 0 ? null : kinds.ElementAtOrDefault(kinds.Length == 1 ? 0 : index) is { } kind ? Parse<SpeakerKind>("kind", kind) : null;

    private T? Parse<T>(string name, string value)
        where T : struct, Enum
    {
        if (EnumNames.TryParse(value, out T label))
        {
            return label;
        }

        Report($"unknown {name} \"{value}\". Known are {LabelNames.All<T>()}.");
        return null;
    }

    private void Report(string reason) => faults.Report(mark.Line, $"{mark.Id}: {reason}");
}
