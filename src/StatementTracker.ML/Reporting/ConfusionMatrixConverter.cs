using System.Text.Json;
using System.Text.Json.Serialization;
using StatementTracker.ML.Evaluation;

namespace StatementTracker.ML.Reporting;

/// <summary>Writes <c>{"accuracy","macroF1","labels":{"deny":{"f1",…,"takenFor":{"assert":2}}}}</c>.</summary>
internal sealed class ConfusionMatrixConverter : JsonConverter<ConfusionMatrix>
{
    public override ConfusionMatrix Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Reports are only written.");

    public override void Write(Utf8JsonWriter writer, ConfusionMatrix value, JsonSerializerOptions options)
    {
        var labels = value.Labels.Where(label => label != ConfusionMatrix.NoLabel).ToDictionary(label => label, label => new
        {
            value.Of(label).Precision,
            value.Of(label).Recall,
            value.Of(label).F1,
            value.Of(label).Gold,
            TakenFor = value.Counts.Where(count => count.Key.Gold == label).ToDictionary(count => count.Key.Predicted, count => count.Value),
        });
        JsonSerializer.Serialize(writer, new { value.Accuracy, value.MacroF1, Labels = labels }, options);
    }
}
