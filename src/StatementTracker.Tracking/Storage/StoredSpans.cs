using System.Globalization;

namespace StatementTracker.Tracking.Storage;

/// <summary>Spans as JSON: <c>[[12,24],[30,41]]</c>.</summary>
internal static class StoredSpans
{
    public static string Write(IReadOnlyList<TextSpan> spans) => spans.Count switch
    {
        0 => "[]",
        1 => string.Create(CultureInfo.InvariantCulture, $"[[{spans[0].Start},{spans[0].End}]]"),
        _ => $"[{string.Join(',', spans.Select(span => string.Create(CultureInfo.InvariantCulture, $"[{span.Start},{span.End}]")))}]",
    };

    public static TextSpan[] Read(string json)
    {
        string[] numbers = json.Split(['[', ']', ','], StringSplitOptions.RemoveEmptyEntries);
        var spans = new TextSpan[numbers.Length / 2];
        for (int i = 0; i < spans.Length; i++)
        {
            spans[i] = new TextSpan(Number(numbers[2 * i]), Number(numbers[(2 * i) + 1]));
        }

        return spans;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
