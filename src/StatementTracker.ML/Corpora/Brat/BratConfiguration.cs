using StatementTracker.Formats;

namespace StatementTracker.ML.Corpora.Brat;

/// <summary>What brat must know to show and edit the annotation.</summary>
internal static class BratConfiguration
{
    /// <summary>The <c>annotation.conf</c> of a folder.</summary>
    public static string Text { get; } = $"""
        [entities]
        Content
        Cue
        Source

        [relations]
        HasCue	Arg1:Content, Arg2:Cue
        HasSource	Arg1:Content, Arg2:Source
        Parent	Arg1:Content, Arg2:Content

        [events]

        [attributes]
        Type	Arg:Content, Value:{Values<StatementType>()}
        Channel	Arg:Content, Value:{Values<Channel>()}
        Act	Arg:Content, Value:{Values<SpeechAct>()}
        Nuance	Arg:Content, Value:{Values<Nuance>()}
        Inherited	Arg:Content, Value:channel
        Tier	Arg:Content, Value:optional
        Speech	Arg:Content, Value:false

        """;

    /// <summary>Whether a label is one of a few values, so that brat has an attribute for it; the others go into a note.</summary>
    public static bool IsAttribute(string label) => label is "type" or "channel" or "act" or "nuance" or "inherited" or "tier" or "speech";

    /// <summary>The name of a label as brat shows it.</summary>
    public static string Title(string label) => $"{char.ToUpperInvariant(label[0])}{label[1..]}";

    private static string Values<T>()
        where T : struct, Enum => string.Join('|', Enum.GetValues<T>().Select(EnumNames.Of));
}
