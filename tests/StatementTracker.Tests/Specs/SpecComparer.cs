using System.Text.Json;

namespace StatementTracker.Tests.Specs;

/// <summary>Compares what the library finds with what a case expects; everything that differs is told in words.</summary>
internal static class SpecComparer
{
    public static List<string> Differences(SpecCase spec, IReadOnlyList<Statement> actual)
    {
        var differences = new List<string>();
        JsonElement[] expected = [.. spec.Statements.EnumerateArray()];
        if (expected.Length != actual.Count)
        {
            differences.Add($"expected {expected.Length} statements, found {actual.Count}: {string.Join(" | ", actual.Select(Describe))}");
            return differences;
        }

        for (int i = 0; i < expected.Length; i++)
        {
            Compare(spec, expected[i], actual[i], actual, differences);
        }

        return differences;
    }

    private static string Describe(Statement s) => $"[{s.Source.Text}] {s.Cue.Text}: «{s.Content.Text}»";

    private static void Compare(SpecCase spec, JsonElement expected, Statement actual, IReadOnlyList<Statement> all, List<string> differences)
    {
        Spans(spec, expected, "content", actual.Content, differences);
        Spans(spec, expected, "cue", actual.Cue, differences);
        Spans(spec, expected, "source", actual.Source, differences);
        Label(expected, "type", actual.Type.ToString(), differences);
        Label(expected, "channel", actual.Channel.ToString(), differences);
        Label(expected, "act", actual.Act.ToString(), differences);
        if (expected.TryGetProperty("kind", out _) && actual.Speakers.Count > 0)
        {
            Label(expected, "kind", actual.Speakers[0].Kind.ToString(), differences);
        }

        Names(expected, "speakers", [.. actual.Speakers.Select(s => s.Name)], differences);
        Names(expected, "via", actual.Via, differences);
        if (expected.TryGetProperty("parent", out JsonElement parent))
        {
            int? index = actual.Parent is null ? null : all.ToList().FindIndex(s => s.Id == actual.Parent);
            int? wanted = parent.ValueKind == JsonValueKind.Null ? null : parent.GetInt32();
            if (index != wanted)
            {
                differences.Add($"parent: expected {wanted?.ToString() ?? "none"}, found {index?.ToString() ?? "none"}");
            }
        }
    }

    private static void Spans(SpecCase spec, JsonElement expected, string field, Passage actual, List<string> differences)
    {
        TextSpan[] wanted = [.. expected.GetProperty(field).EnumerateArray().Select(item => Locate(spec, item))];
        if (!wanted.SequenceEqual(actual))
        {
            differences.Add($"{field}: expected «{string.Join(" … ", wanted.Select(w => spec.Text[w.Start..w.End]))}», found «{actual.Text}»");
        }
    }

    private static TextSpan Locate(SpecCase spec, JsonElement item)
    {
        string text = item.ValueKind == JsonValueKind.String ? item.GetString()! : item.GetProperty("text").GetString()!;
        int nth = item.ValueKind == JsonValueKind.String ? 1 : item.GetProperty("nth").GetInt32();
        int at = -1;
        for (int k = 0; k < nth; k++)
        {
            at = spec.Text.IndexOf(text, at + 1, StringComparison.Ordinal);
        }

        return at >= 0 ? new TextSpan(at, at + text.Length) : throw new InvalidDataException($"{spec}: «{text}» does not occur {nth} time(s).");
    }

    private static void Label(JsonElement expected, string field, string actual, List<string> differences)
    {
        if (expected.TryGetProperty(field, out JsonElement value) && value.GetString()!.Replace("-", "", StringComparison.Ordinal) is var wanted
            && !string.Equals(wanted, actual, StringComparison.OrdinalIgnoreCase))
        {
            differences.Add($"{field}: expected {value.GetString()}, found {actual}");
        }
    }

    private static void Names(JsonElement expected, string field, IReadOnlyList<string> actual, List<string> differences)
    {
        if (expected.TryGetProperty(field, out JsonElement value)
            && value.EnumerateArray().Select(v => v.GetString()!).ToArray() is var wanted && !wanted.SequenceEqual(actual, StringComparer.Ordinal))
        {
            differences.Add($"{field}: expected [{string.Join(", ", wanted)}], found [{string.Join(", ", actual)}]");
        }
    }
}
