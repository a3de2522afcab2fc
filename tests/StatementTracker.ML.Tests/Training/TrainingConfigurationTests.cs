using System.Text.Json.Nodes;
using StatementTracker.ML.Training;

namespace StatementTracker.ML.Tests.Training;

/// <summary>The configuration: nothing hidden, nothing unknown, all faults at once.</summary>
public class TrainingConfigurationTests
{
    private static readonly string _default = TrainingConfiguration.Default.ToJson();

    /// <summary>Every property by its dotted name.</summary>
    public static TheoryData<string> Properties() => [.. Names(JsonNode.Parse(_default)!.AsObject(), "")];

    private static IEnumerable<string> Names(JsonObject node, string before) =>
        node.SelectMany(p => p.Value is JsonObject { Count: > 0 } inner ? [before + p.Key, .. Names(inner, before + p.Key + ".")] : new[] { before + p.Key });

    private static string Refused(string json, params string[] overrides)
    {
        string message = Assert.Throws<TrainingException>(() => TrainingConfiguration.Parse(json, overrides)).Message;
        Assert.StartsWith("The training configuration cannot be read: ", message, StringComparison.Ordinal);
        Assert.EndsWith("'statements train --print-config' prints a complete one.", message, StringComparison.Ordinal);
        return message;
    }

    private static JsonObject Owner(JsonNode root, string name, out string last)
    {
        string[] parts = name.Split('.');
        last = parts[^1];
        return parts[..^1].Aggregate(root, (node, part) => node[part]!).AsObject();
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void Every_property_must_be_given_and_is_no_null(string name)
    {
        JsonNode without = JsonNode.Parse(_default)!, empty = JsonNode.Parse(_default)!, more = JsonNode.Parse(_default)!;
        Owner(without, name, out string last).Remove(last);
        Owner(empty, name, out _)[last] = null;
        Owner(more, name, out _)["treshold"] = 1;

        Assert.Contains(last, Refused(without.ToJsonString()), StringComparison.Ordinal);
        Refused(empty.ToJsonString());
        Assert.Contains("treshold", Refused(more.ToJsonString()), StringComparison.Ordinal);
    }

    [Fact]
    public void It_reads_back_what_it_writes() => Assert.Equal(_default, TrainingConfiguration.Parse(_default, []).ToJson());

    [Fact]
    public void Overrides_are_numbers_lists_and_words()
    {
        TrainingConfiguration c = TrainingConfiguration.Parse(_default, ["name=نموذجي الأول", "detection.content.epochs=4", "detection.threshold=-1.5", "corpus=[\"a\",\"b c\"]", "seed=1", "seed=2"]);

        Assert.Equal(("نموذجي الأول", 4, -1.5f, 2), (c.Name, c.Detection.Content.Epochs, c.Detection.Threshold, c.Seed));
        Assert.Equal(["a", "b c"], c.Corpus);
        Assert.Equal(TrainingConfiguration.Default.Detection.Source, c.Detection.Source);
    }

    [Theory]
    [InlineData("seed", "\"seed\" is no override; write name.of.property=value.")]
    [InlineData("=1", "\"=1\" is no override")]
    [InlineData("sead=1", "There is no property \"sead\" to override.")]
    [InlineData("detection.sead.epochs=1", "There is no property \"detection.sead.epochs\"")]
    [InlineData("seed.x=1", "There is no property \"seed.x\"")]
    [InlineData("corpus.0=x", "There is no property \"corpus.0\"")]
    [InlineData("seed=many", "$.seed")]
    [InlineData("corpus=src", "$.corpus")]
    [InlineData("seed=", "$.seed")]
    public void Wrong_overrides_are_told(string value, string reason) => Assert.Contains(reason, Refused(_default, value), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("3")]
    [InlineData("{\"name\":\"a\",\"name\":\"b\"}")]
    [InlineData("{\"name\":")]
    public void What_is_no_configuration_is_refused(string json)
    {
        Refused(json);
        Refused(json, "seed=1");
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        string message = Refused(
            _default, "corpus=[]", "development=[\"\"]", "languages=[\"xx\"]", "folds=1", "slotBits=23", "learningCurve=[0]", "measure=luck", "grid={\"seed\":[]}", "detection.contentWeight=-1",
            "detection.threshold=1e99", "detection.cue.iterations=0", "detection.cue.l2=0", "detection.content.epochs=0", "detection.content.dropout=1", "detection.source.learningRate=0", "detection.source.l2=-1");

        foreach (string fault in new[]
        {
            "\"corpus\" names no file", "\"development\" has an empty name", "\"languages\" has \"xx\"", "\"folds\" is 1", "\"slotBits\" is 23", "\"learningCurve\" has a share", "\"measure\" is \"luck\"", "\"grid\" has no value to try for \"seed\"",
            "\"detection.contentWeight\" is below 0", "\"detection\" has a number that is too large", "\"detection.cue.iterations\"", "\"detection.cue.l2\"", "\"detection.content.epochs\"", "\"detection.content.dropout\"",
            "\"detection.source.learningRate\"", "\"detection.source.l2\"",
        })
        {
            Assert.Contains(fault, message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("languages=[]", "\"languages\" is empty")]
    [InlineData("languages=[null]", "\"languages\" has")]
    [InlineData("corpus=[null]", "\"corpus\" names no file")]
    [InlineData("grid={\"seed\":null}", "\"grid\" has no value to try")]
    [InlineData("grid={\"seed\":[1]}", "\"development\" names no articles to choose by")]
    [InlineData("learningCurve=[0.5,1.1]", "\"learningCurve\" has a share")]
    public void Each_rule_is_told_alone(string value, string fault) => Assert.Contains(fault, Refused(_default, value), StringComparison.Ordinal);
}
