using System.Globalization;
using System.Text;

namespace StatementTracker.Tracking.Storage;

/// <summary>Spans as JSON: <c>[[12,24],[30,41]]</c>.</summary>
internal static class StoredSpans
{
    public static string Write(IEnumerable<TextSpan> spans)
    {
        StringBuilder json = new("[");
        foreach (TextSpan span in spans)
        {
            json.Append(json.Length > 1 ? "," : "").Append(CultureInfo.InvariantCulture, $"[{span.Start},{span.End}]");
        }

        return json.Append(']').ToString();
    }

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
