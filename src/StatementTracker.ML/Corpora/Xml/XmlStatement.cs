using System.Xml;
using StatementTracker.Formats;

namespace StatementTracker.ML.Corpora.Xml;

/// <summary>One <c>&lt;statement&gt;</c> element: labels without spans.</summary>
internal sealed class XmlStatement
{
    private readonly FaultLog _faults;

    private XmlStatement(XmlReader xml, FaultLog faults)
    {
        _faults = faults;
        Line = XmlLine.Of(xml);
        Number = xml.GetAttribute("s") ?? "(without s)";
        Labels = ReadLabels(xml) with { Stances = ReadStances(xml) };
    }

    public string Number { get; }

    public int Line { get; }

    /// <summary>The statement without its spans.</summary>
    public AnnotatedStatement Labels { get; }

    /// <summary>Reads the element that the reader stands on, up to its end.</summary>
    public static XmlStatement Read(XmlReader xml, FaultLog faults) => new(xml, faults);

    private AnnotatedStatement ReadLabels(XmlReader xml) => new()
    {
        Id = Number,
        Parent = xml.GetAttribute("parent") is { Length: > 0 } parent ? parent : null,
        Content = [],
        Type = Label<StatementType>(xml, "type"),
        Channel = Label<Channel>(xml, "channel"),
        IsChannelInherited = xml.GetAttribute("inherited")?.Contains("channel", StringComparison.Ordinal) == true,
        Act = Label<SpeechAct>(xml, "act"),
        Nuance = xml.GetAttribute("nuance") is null ? null : Label<Nuance>(xml, "nuance"),
        Speakers = ReadSpeakers(xml),
        AcceptableSpeakers = Names(xml, "also"),
        Via = Names(xml, "via"),
        IsOptional = xml.GetAttribute("tier") == "optional",
        IsSpeech = xml.GetAttribute("speech") != "false",
    };

    private T? Label<T>(XmlReader xml, string attribute)
        where T : struct, Enum
    {
        string? name = xml.GetAttribute(attribute);
        if (EnumNames.TryParse(name, out T label))
        {
            return label;
        }

        Report($"{attribute}={Shown(name)}. Known are {LabelNames.All<T>()}.");
        return null;
    }

    private AnnotatedSpeaker[] ReadSpeakers(XmlReader xml)
    {
        string[] names = Names(xml, "speaker"), kinds = Names(xml, "kind");
        if (names.Length == 0)
        {
            Report("no speaker. Name who said it: speaker=\"…\".");
        }

        if (kinds.Length != names.Length || !Array.TrueForAll(kinds, kind => EnumNames.TryParse(kind, out SpeakerKind _)))
        {
            Report($"kind={Shown(xml.GetAttribute("kind"))} for {names.Length} speaker(s). Give each one of {LabelNames.All<SpeakerKind>()}.");
        }

        return [.. names.Select((name, i) => new AnnotatedSpeaker(name, LabelNames.Parse<SpeakerKind>(kinds.ElementAtOrDefault(i))))];
    }

    private List<AnnotatedStance> ReadStances(XmlReader xml)
    {
        bool any = false;
        List<AnnotatedStance> stances = [];
        int depth = xml.IsEmptyElement ? int.MaxValue : xml.Depth;
        while (depth < int.MaxValue && xml.Read() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, Name: "stance" } && xml.Depth == depth + 1)
            {
                any = true;
                stances.AddRange(ReadStance(xml));
            }
        }

        if (!any)
        {
            Report("no stance. Add <stance target=\"…\" label=\"support|oppose|neutral\"/>.");
        }

        return stances;
    }

    private AnnotatedStance[] ReadStance(XmlReader xml)
    {
        string? target = xml.GetAttribute("target"), name = xml.GetAttribute("label");
        if (EnumNames.TryParse(name, out Stance label) && target is { Length: > 0 })
        {
            return [new AnnotatedStance(target, label)];
        }

        Report($"stance target={Shown(target)} label={Shown(name)}. It needs a target and one of {LabelNames.All<Stance>()}.");
        return [];
    }

    private void Report(string reason) => _faults.Report(Line, $"statement {Number}: {reason}");

    private static string[] Names(XmlReader xml, string attribute) =>
        (xml.GetAttribute(attribute) ?? "").Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static string Shown(string? value) => value is null ? "(missing)" : $"\"{value}\"";
}
