using System.Text.Json;
using StatementTracker.ML.Corpora.Json;
using StatementTracker.ML.Corpora.Standoff;

namespace StatementTracker.ML.Corpora.LabelStudio;

/// <summary>Reads the results of one annotation: regions, what was said of each, and relations between them.</summary>
internal sealed class LabelStudioResult(string text, string task, FaultLog faults)
{
    private readonly Linker _linker = new(faults);

    public IReadOnlyList<AnnotatedStatement> Read(JsonElement annotation)
    {
        JsonElement[] results = [.. annotation.Items("result")];
        Array.ForEach(results, ReadRegion);
        Array.ForEach(results, ReadLabel);
        Array.ForEach(results, ReadRelation);
        return _linker.Build();
    }

    private void ReadRegion(JsonElement result)
    {
        if (result.Text("type") != "labels" || result.Text("id") is not { } id || result.Field("value") is not { } value)
        {
            return;
        }

        string role = value.Texts("labels").FirstOrDefault() ?? "";
        if (!Mark.IsRole(role))
        {
            Report(id, $"unknown label {role}. Known are Content, Cue and Source.");
        }
        else if (Span(value, id) is { } span)
        {
            _linker.Add(new Mark(id, role, [span], 0));
        }
    }

    private TextSpan? Span(JsonElement value, string id)
    {
        (int start, int end) = (value.Number("start") ?? -1, value.Number("end") ?? -1);
        if (start < 0 || start >= end || end > text.Length)
        {
            Report(id, $"[{start}, {end}) is no span of the text.");
            return null;
        }

        if (value.Text("text") is { } words && !MarkedWords.Same(text[start..end], words))
        {
            Report(id, $"the text has \"{text[start..end]}\" at [{start}, {end}), not \"{words}\". Was the text changed after it was annotated?");
            return null;
        }

        return new TextSpan(start, end);
    }

    // A choice or a text field that belongs to a region has the id of the region; its name is the name of the label.
    private void ReadLabel(JsonElement result)
    {
        if (result.Text("type") is ("choices" or "textarea") and { } kind && result.Text("id") is { } id && _linker.Find(id) is { } mark
            && result.Text("from_name") is { } name && result.Field("value") is { } value)
        {
            string field = kind == "choices" ? "choices" : "text";
            mark.Labels[name] = value.Text(field) ?? MarkLabels.Join(value.Texts(field));
        }
    }

    private void ReadRelation(JsonElement result)
    {
        if (result.Text("type") == "relation")
        {
            _linker.Link(result.Text("from_id") ?? "", result.Text("to_id") ?? "", result.Texts("labels").FirstOrDefault() ?? "", 0);
        }
    }

    private void Report(string id, string reason) => faults.Report(0, $"{task}, region {id}: {reason}");
}
