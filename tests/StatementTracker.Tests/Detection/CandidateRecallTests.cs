using System.Text.Json;
using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Text;
using Xunit.Abstractions;

namespace StatementTracker.Tests.Detection;

/// <summary>
/// Whether the candidate lists hold the annotated spans at all: no scorer, however good, can choose what is not offered. On outside
/// data that may lie beside the checkout.
/// </summary>
public sealed class CandidateRecallTests(ITestOutputHelper output)
{
    [SkippableTheory]
    [InlineData("gold-ar-dev.jsonl", "ar", 0.93)]
    [InlineData("silver-ar-padt-dev.jsonl", "ar", 0.91)]
    [InlineData("polnear-dev.jsonl", "en", 0.90)]
    public void Candidates_hold_the_annotated_contents(string file, string code, double least)
    {
        string? path = SharedData.Find(file);
        Skip.If(path is null, "the shared data folder is not here");
        LanguageRules rules = LanguageRules.Of(Language.All.Single(l => l.Code == code));
        int contents = 0, contentHits = 0, sources = 0, sourceHits = 0;
        foreach (string line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            ArticleText text = ArticleText.Read(json.RootElement.GetProperty("text").GetString()!, rules);
            Func<int, int> toUnits = Offsets(json.RootElement, text.Text);
            var candidates = Candidates(text).ToList();
            foreach (JsonElement gold in json.RootElement.GetProperty("statements").EnumerateArray())
            {
                if (gold.TryGetProperty("tier", out JsonElement tier) && tier.GetString() == "optional" || gold.TryGetProperty("speech", out JsonElement speech) && !speech.GetBoolean())
                {
                    continue;
                }

                HashSet<int> content = Units(gold.GetProperty("content"), toUnits), source = Units(gold.GetProperty("source"), toUnits);
                var near = candidates.Where(c => Overlap(Units(text, c.Content), content) >= 0.5).ToList();
                contents++;
                contentHits += near.Count > 0 ? 1 : 0;
                sources += near.Count > 0 ? 1 : 0;
                sourceHits += near.Exists(c => c.Sources.Any(s => source.Count == 0 ? s.IsEmpty : Overlap(Units(text, [s]), source) >= 0.5)) ? 1 : 0;
            }
        }

        output.WriteLine($"{file}: content {contentHits}/{contents} = {(double)contentHits / contents:F3}, source given the content {sourceHits}/{sources} = {(double)sourceHits / sources:F3}");
        Assert.True((double)contentHits / contents >= least, $"content candidates hold {contentHits} of {contents}");
    }

    private static IEnumerable<(TokenRange[] Content, TokenRange[] Sources)> Candidates(ArticleText text)
    {
        var space = new CandidateSpace(text);
        return space.Cues.SelectMany(cue => space.Contents(cue).Select(content => (content.Pieces.ToArray(), space.Sources(cue, content).ToArray())));
    }

    private static Func<int, int> Offsets(JsonElement document, string text)
    {
        if (document.TryGetProperty("offsets", out JsonElement offsets) && offsets.GetString() == "utf16")
        {
            return offset => offset;
        }

        var units = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            units.Add(i);
        }

        units.Add(text.Length);
        return offset => units[offset];
    }

    private static HashSet<int> Units(JsonElement spans, Func<int, int> toUnits) =>
        [.. spans.EnumerateArray().SelectMany(s => Range(toUnits(s[0].GetInt32()), toUnits(s[1].GetInt32())))];

    private static HashSet<int> Units(ArticleText text, IEnumerable<TokenRange> ranges) =>
        [.. ranges.Where(r => !r.IsEmpty).Select(r => text.SpanOf(r.First, r.End)).SelectMany(s => Range(s.Start, s.End))];

    private static IEnumerable<int> Range(int start, int end) => Enumerable.Range(start, end - start);

    private static double Overlap(HashSet<int> a, HashSet<int> b)
    {
        int shared = a.Count(b.Contains);
        return shared == 0 ? 0 : (double)shared / (a.Count + b.Count - shared);
    }
}
