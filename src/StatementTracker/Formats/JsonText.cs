using System.Globalization;
using System.Text;
using System.Text.Json;

namespace StatementTracker.Formats;

/// <summary>Reads JSON strings without tripping over half a surrogate pair (<c>"\ud83d"</c>), as tools that cut text write it.</summary>
internal static class JsonText
{
    /// <summary>The text of a string element. A lone surrogate stays what it is, one UTF-16 code unit.</summary>
    public static string Of(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unescape(element.GetRawText().AsSpan()[1..^1]);
        }
    }

    // The parser has checked the escapes: each is whole.
    private static string Unescape(ReadOnlySpan<char> raw)
    {
        StringBuilder text = new(raw.Length);
        for (int i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            i++;
            text.Append(Escape(raw[i..]));
            i += raw[i] == 'u' ? 4 : 0;
        }

        return text.ToString();
    }

    private static char Escape(ReadOnlySpan<char> escape) => escape[0] switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => (char)ushort.Parse(escape[1..5], NumberStyles.HexNumber, CultureInfo.InvariantCulture),
        char self => self,
    };
}
