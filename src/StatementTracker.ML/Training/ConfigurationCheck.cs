using System.Text.Json;

namespace StatementTracker.ML.Training;

/// <summary>Checks the values of a configuration; all faults are told at once.</summary>
internal static class ConfigurationCheck
{
    private static readonly string[] _measures = ["detection", "exact", "end-to-end"];

    public static void Check(TrainingConfiguration configuration)
    {
        string[] faults = [.. Faults(configuration)];
        if (faults.Length > 0)
        {
            throw new JsonException(string.Join(" ", faults));
        }
    }

    private static IEnumerable<string> Faults(TrainingConfiguration c)
    {
        IEnumerable<(bool Wrong, string Fault)> rules =
        [
            (c.Corpus.Count == 0 || c.Corpus.Any(string.IsNullOrEmpty), "\"corpus\" names no file or folder."),
            (c.Development.Any(string.IsNullOrEmpty), "\"development\" has an empty name."),
            (c.Languages.Count == 0, "\"languages\" is empty."),
            (c.Folds is < 2 or > 20, $"\"folds\" is {c.Folds}; it must be 2 to 20."),
            (c.SlotBits is < 10 or > 22, $"\"slotBits\" is {c.SlotBits}; it must be 10 to 22."),
            (c.LearningCurve.Any(share => share is not (> 0 and <= 1)), "\"learningCurve\" has a share that is not above 0 and up to 1."),
            (!_measures.Contains(c.Measure), $"\"measure\" is \"{c.Measure}\"; it must be one of {string.Join(", ", _measures)}."),
            (c.Grid.Count > 0 && c.Development.Count == 0, "\"grid\" has values to try, but \"development\" names no articles to choose by."),
            .. c.Grid.Select(values => (values.Value is not { Count: > 0 }, $"\"grid\" has no value to try for \"{values.Key}\".")),
            (c.Detection.ContentWeight < 0, "\"detection.contentWeight\" is below 0."),
            (!Numbers(c.Detection).All(float.IsFinite), "\"detection\" has a number that is too large."),
            .. Rules("detection.cue", c.Detection.Cue),
            .. Rules("detection.content", c.Detection.Content),
            .. Rules("detection.source", c.Detection.Source),
            .. Rules("antecedent", c.Antecedent),
            (c.Classification.SlotBits is < 8 or > 20, $"\"classification.slotBits\" is {c.Classification.SlotBits}; it must be 8 to 20."),
            (c.Classification.MinExamples < 1, "\"classification.minExamples\" must be 1 or more."),
            .. Rules("classification.type", c.Classification.Type),
            .. Rules("classification.kind", c.Classification.Kind),
            .. Rules("classification.channel", c.Classification.Channel),
            .. Rules("classification.act", c.Classification.Act),
            .. Rules("classification.quotation", c.Classification.Quotation),
            .. Rules("classification.target", c.Classification.Target),
            .. Rules("classification.stance", c.Classification.Stance),
        ];
        return rules.Where(rule => rule.Wrong).Select(rule => rule.Fault)
            .Concat(c.Languages.Where(code => !Language.TryParse(code, out _)).Select(code => $"\"languages\" has \"{code}\", which the library does not read."));
    }

    private static float[] Numbers(DetectionOptions d) =>
        [d.Threshold, d.ContentWeight, d.ContentFloor, d.OpenContentPenalty, d.OpenSourcePenalty, d.Cue.L2, d.Content.L2, d.Content.LearningRate, d.Source.L2, d.Source.LearningRate];

    private static IEnumerable<(bool Wrong, string Fault)> Rules(string name, SdcaOptions options) =>
    [
        (options.Iterations < 1, $"\"{name}.iterations\" must be 1 or more."),
        (options.L2 is not > 0, $"\"{name}.l2\" must be above 0."),
    ];

    private static IEnumerable<(bool Wrong, string Fault)> Rules(string name, ClassifierOptions options) =>
    [
        (options.Iterations < 1, $"\"{name}.iterations\" must be 1 or more."),
        (options.L2 is not > 0, $"\"{name}.l2\" must be above 0."),
        (options.Balance is not (>= 0 and <= 1), $"\"{name}.balance\" must be 0 to 1."),
    ];

    private static IEnumerable<(bool Wrong, string Fault)> Rules(string name, RankingOptions options) =>
    [
        (options.Epochs < 1, $"\"{name}.epochs\" must be 1 or more."),
        (options.Dropout is not (>= 0 and < 1), $"\"{name}.dropout\" must be 0 up to but not 1."),
        (options.LearningRate is not > 0, $"\"{name}.learningRate\" must be above 0."),
        (options.L2 is not >= 0, $"\"{name}.l2\" must be 0 or more."),
    ];
}
