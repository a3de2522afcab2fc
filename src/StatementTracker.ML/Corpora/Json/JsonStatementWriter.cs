using System.Text.Json;
using StatementTracker.Formats;
using StatementTracker.ML.Corpora.Standoff;

namespace StatementTracker.ML.Corpora.Json;

/// <summary>Writes one statement as gold has it, and with the kinds of all its speakers.</summary>
internal static class JsonStatementWriter
{
    public static void Write(Utf8JsonWriter json, AnnotatedStatement statement)
    {
        json.WriteStartObject();
        json.WriteString("id", statement.Id);
        json.WriteString("parent", statement.Parent);
        WriteSpans(json, "content", statement.Content);
        WriteSpans(json, "cue", statement.Cue);
        WriteSpans(json, "source", statement.Source);
        json.WriteText("type", MarkLabels.Name(statement.Type));
        json.WriteString("tier", statement.IsOptional ? "optional" : "core");
        json.WriteFlag("speech", statement.IsSpeech, otherwise: true);
        WriteSpeakers(json, statement);
        json.WriteText("channel", MarkLabels.Name(statement.Channel));
        json.WriteFlag("channelInherited", statement.IsChannelInherited, otherwise: false);
        json.WriteText("speechAct", MarkLabels.Name(statement.Act));
        json.WriteText("nuance", MarkLabels.Name(statement.Nuance));
        json.WriteTexts("via", statement.Via);
        WriteStances(json, statement.Stances);
        if (statement.Confidence is { } confidence)
        {
            json.WriteNumber("confidence", Math.Round(confidence, 2));
        }

        json.WriteEndObject();
    }

    private static void WriteSpeakers(Utf8JsonWriter json, AnnotatedStatement statement)
    {
        if (statement.Speakers.Count > 0)
        {
            WriteSpeaker(json, "speaker", statement.Speakers[0]);
        }

        json.WriteTexts("jointMembers", statement.IsJoint ? statement.Speakers.Select(speaker => speaker.Name) : []);
        json.WriteTexts("acceptableSpeakers", statement.AcceptableSpeakers);
        json.WriteStartArray("speakers");
        foreach (AnnotatedSpeaker speaker in statement.Speakers)
        {
            WriteSpeaker(json, null, speaker);
        }

        json.WriteEndArray();
    }

    private static void WriteSpeaker(Utf8JsonWriter json, string? property, AnnotatedSpeaker speaker)
    {
        if (property is not null)
        {
            json.WritePropertyName(property);
        }

        json.WriteStartObject();
        json.WriteString("name", speaker.Name);
        json.WriteText("kind", MarkLabels.Name(speaker.Kind));
        json.WriteEndObject();
    }

    private static void WriteStances(Utf8JsonWriter json, IReadOnlyList<AnnotatedStance> stances)
    {
        if (stances.Count > 0)
        {
            json.WritePropertyName("stance");
            WriteStance(json, stances[0]);
        }

        json.WriteStartArray("stances");
        foreach (AnnotatedStance stance in stances)
        {
            WriteStance(json, stance);
        }

        json.WriteEndArray();
    }

    private static void WriteStance(Utf8JsonWriter json, AnnotatedStance stance)
    {
        json.WriteStartObject();
        json.WriteString("target", stance.Target);
        json.WriteString("polarity", EnumNames.Of(stance.Label));
        json.WriteEndObject();
    }

    private static void WriteSpans(Utf8JsonWriter json, string property, IReadOnlyList<TextSpan> spans)
    {
        json.WriteStartArray(property);
        foreach (TextSpan span in spans)
        {
            json.WriteStartArray();
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.End);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
