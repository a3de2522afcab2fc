using System.Text.Json;
using StatementTracker.ML.Corpora;
using StatementTracker.ML.Evaluation;

namespace StatementTracker.ML.Tests.Evaluation;

/// <summary>The headline measures are those of the reference scorer, digit for digit.</summary>
/// <remarks>
/// <c>Data/expected-*.json</c> is what that scorer, a script of its own in another language, prints for <c>Data/gold.jsonl</c> and
/// <c>Data/predicted.jsonl</c>: made-up articles with everything that can go wrong in a comparison.
/// </remarks>
public class ReferenceScoresTests
{
    public static TheoryData<string, StatementType?, bool> Runs => new()
    {
        { "all", null, false },
        { "onlydirect", StatementType.Direct, false },
        { "onlyindirect", StatementType.Indirect, false },
        { "onlymixed", StatementType.Mixed, false },
        { "speech", null, true },
    };

    [Theory]
    [MemberData(nameof(Runs))]
    public void Every_figure_is_the_same(string expected, StatementType? only, bool speech)
    {
        Evaluator evaluator = new(new EvaluationOptions { Only = only, SpeechOnly = speech });
        IReadOnlyDictionary<string, IReadOnlyList<AnnotatedStatement>> predicted = Predictions.Read(Data("predicted.jsonl"));
        foreach (AnnotatedArticle gold in Corpus.Open(Data("gold.jsonl")))
        {
            evaluator.Add(gold, predicted.GetValueOrDefault(gold.Article.Id));
        }

        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Data($"expected-{expected}.json")));
        EvaluationReport report = evaluator.Report();
        Assert.Equal(Scores(json.RootElement), Scores(report.All.Figures));
        Assert.Equal(Shares(json.RootElement), Shares(report.All.Figures));
        Assert.Equal(["g3"], report.Missing);
        Assert.Equal(Recalls(json.RootElement), report.All.Labels.Where(set => set.Key == "type").SelectMany(set => set.Value).Where(type => type.Value.Content.Overlap.Recall.Of > 0).Select(type => (type.Key, type.Value.Content.Overlap.Recall.Value)));
        Assert.Equal(Confusions(json.RootElement), report.All.Confusions.Type.Counts.Select(count => ($"{count.Key.Gold}>{count.Key.Predicted}", count.Value)));
    }

    private static (string, double, double, double, int)[] Scores(JsonElement json) =>
        [.. new[] { "detection", "exact", "chars", "end-to-end" }.Select(name => (name, Number(json, name, "p"), Number(json, name, "r"), Number(json, name, "f"), json.GetProperty(name).GetProperty("n").GetInt32()))];

    private static (string, double, double, double, int)[] Scores(Figures figures) =>
        [.. new[] { ("detection", figures.Detection), ("exact", figures.Exact), ("chars", figures.Characters), ("end-to-end", figures.EndToEnd) }
            .Select(f => (f.Item1, f.Item2.Precision, f.Item2.Recall, f.Item2.F1, f.Item2.Gold))];

    private static (string, double?, int)[] Shares(JsonElement json) =>
        [.. new[] { "source", "cue", "speaker", "kind", "type", "channel", "act", "stance" }.Select(name => json.GetProperty(name)).Zip(
            ["source", "cue", "speaker", "kind", "type", "channel", "act", "stance"], (share, name) => (name, Share(share), share.GetProperty("n").GetInt32()))];

    private static (string, double?, int)[] Shares(Figures f) =>
    [
        ("source", f.Source.Value, f.Source.Of), ("cue", f.Cue.Value, f.Cue.Of), ("speaker", f.Speaker.Value, f.Speaker.Of), ("kind", f.Kind.Value, f.Kind.Of),
        ("type", f.Type.Value, f.Type.Of), ("channel", f.Channel.Value, f.Channel.Of), ("act", f.Act.Value, f.Act.Of), ("stance", f.Stance.Value, f.Stance.Of),
    ];

    private static IEnumerable<(string, double?)> Recalls(JsonElement json) =>
        json.GetProperty("recall by type").EnumerateObject().Where(type => type.Name != "unknown").Select(type => (type.Name, Share(type.Value)));

    private static IEnumerable<(string, int)> Confusions(JsonElement json) =>
        json.GetProperty("types (gold>predicted)").EnumerateObject().Select(count => (count.Name, count.Value.GetInt32()));

    private static double Number(JsonElement json, string name, string part) => json.GetProperty(name).GetProperty(part).GetDouble();

    private static double? Share(JsonElement share) => share.GetProperty("share") is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : null;

    internal static string Data(string file) => RepositoryFiles.At($"tests/StatementTracker.ML.Tests/Evaluation/Data/{file}");
}
