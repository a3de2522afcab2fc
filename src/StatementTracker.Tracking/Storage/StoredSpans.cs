using System.Buffers;
using System.Buffers.Text;
using System.Globalization;

namespace StatementTracker.Tracking.Storage;

/// <summary>Spans as JSON: <c>[[12,24],[30,41]]</c>. An instance writes, one at a time.</summary>
internal sealed class StoredSpans
{
    private const int Longest = 32;
    private readonly ArrayBufferWriter<byte> _json = new(256);

    /// <summary>The spans of several passages, an array each; valid until the next call.</summary>
    public ReadOnlySpan<byte> Write(params ReadOnlySpan<Passage> passages)
    {
        _json.ResetWrittenCount();
        _json.Write("["u8);
        for (int i = 0; i < passages.Length; i++)
        {
            _json.Write(i == 0 ? "["u8 : ",["u8);
            for (int k = 0; k < passages[i].Count; k++)
            {
                _json.Write(k == 0 ? ""u8 : ","u8);
                Write(passages[i][k]);
            }

            _json.Write("]"u8);
        }

        _json.Write("]"u8);
        return _json.WrittenSpan;
    }

    /// <summary>One span alone, <c>[12,24]</c>; valid until the next call.</summary>
    public ReadOnlySpan<byte> WriteOne(TextSpan span)
    {
        _json.ResetWrittenCount();
        Write(span);
        return _json.WrittenSpan;
    }

    /// <summary>The passages of an article that were written together.</summary>
    /// <exception cref="FormatException">They were not, or not for this article.</exception>
    public static Passage[] Read(string json, string article) => [.. Parse(json).Select(
        spans => Array.TrueForAll(spans, span => span.End <= article.Length) ? new Passage(article, spans) : throw new FormatException($"{json}: the text is shorter"))];

    /// <summary>What <see cref="WriteOne"/> wrote.</summary>
    /// <exception cref="FormatException">It did not.</exception>
    public static TextSpan ReadOne(string json) => Parse($"[[{json}]]")[0][0];

    private static List<TextSpan[]> Parse(string json)
    {
        List<TextSpan[]> passages = [];
        List<int> numbers = [];
        ReadOnlySpan<char> rest = json;
        for (int depth = 0; !rest.IsEmpty;)
        {
            int digits = rest.IndexOfAnyExceptInRange('0', '9');
            if (digits > 0)
            {
                numbers.Add(int.Parse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture));
            }

            char mark = digits < 0 ? '\0' : rest[digits];
            depth += mark == '[' ? 1 : mark == ']' ? -1 : mark == ',' ? 0 : throw new FormatException($"{json} are no spans");
            if (mark == ']' && depth == 1)
            {
                passages.Add([.. numbers.Chunk(2).Select(pair => pair is [var start, var end] && start <= end ? new TextSpan(start, end) : throw new FormatException($"{json} are no spans"))]);
                numbers.Clear();
            }

            rest = rest[(digits + 1)..];
        }

        return passages;
    }

    private void Write(TextSpan span)
    {
        Span<byte> json = _json.GetSpan(Longest);
        json[0] = (byte)'[';
        Utf8Formatter.TryFormat(span.Start, json[1..], out int start);
        json[start + 1] = (byte)',';
        Utf8Formatter.TryFormat(span.End, json[(start + 2)..], out int end);
        json[start + end + 2] = (byte)']';
        _json.Advance(start + end + 3);
    }
}
