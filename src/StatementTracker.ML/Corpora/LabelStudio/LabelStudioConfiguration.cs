using StatementTracker.Formats;

namespace StatementTracker.ML.Corpora.LabelStudio;

/// <summary>What Label Studio must know to show and edit the annotation.</summary>
internal static class LabelStudioConfiguration
{
    /// <summary>The labelling configuration of a project.</summary>
    public static string Text { get; } = $"""
        <View>
          <Labels name="role" toName="text">
            <Label value="Content" background="#ffd54f"/>
            <Label value="Cue" background="#81c784"/>
            <Label value="Source" background="#64b5f6"/>
          </Labels>
          <Relations>
            <Relation value="HasCue"/>
            <Relation value="HasSource"/>
            <Relation value="Piece"/>
            <Relation value="Parent"/>
          </Relations>
          <Text name="text" value="$text"/>
          <View visibleWhen="region-selected" whenLabelValue="Content">
        {Choices<StatementType>("type")}
        {Choices<Channel>("channel")}
        {Choices<SpeechAct>("act")}
        {Choices<Nuance>("nuance")}
        {Choices<SpeakerKind>("kind", "multiple")}
        {TextField("speaker", "speakers, one a line")}
        {TextField("also", "other names that are right")}
        {TextField("via", "relayers, outermost first")}
        {TextField("stance", "support: target")}
        {ChoiceOf("inherited", "single", "channel")}
        {ChoiceOf("tier", "single", "optional")}
        {ChoiceOf("speech", "single", "false")}
          </View>
        </View>

        """;

    /// <summary>Whether a label is one of a few values.</summary>
    public static bool IsChoice(string label) => label is not ("speaker" or "also" or "via" or "stance");

    private static string Choices<T>(string name, string choice = "single")
        where T : struct, Enum => ChoiceOf(name, choice, [.. Enum.GetValues<T>().Select(EnumNames.Of)]);

    private static string ChoiceOf(string name, string choice, params string[] values) =>
        $"""    <Header value="{name}"/><Choices name="{name}" toName="text" perRegion="true" choice="{choice}" showInline="true">"""
        + string.Concat(values.Select(value => $"""<Choice value="{value}"/>""")) + "</Choices>";

    private static string TextField(string name, string hint) =>
        $"""    <Header value="{name}"/><TextArea name="{name}" toName="text" perRegion="true" placeholder="{hint}" editable="true"/>""";
}
