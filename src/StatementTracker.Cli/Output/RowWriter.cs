using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Spectre.Console;
using StatementTracker.Formats;

namespace StatementTracker.Cli.Output;

/// <summary>Writes rows as a table for people, as JSON Lines or as CSV, as they come. A value is a string, a number, a list of strings, or null.</summary>
internal static class RowWriter
{
    private const int CellWidth = 44;

    public static void Write(string format, string[] columns, IEnumerable<object?[]> rows, Surroundings surroundings, OutputTarget target)
    {
        switch (format)
        {
            case "csv":
                WriteCsv(columns, rows, target.Stream);
                break;
            case "jsonl":
                WriteJson(columns, rows, target.Stream);
                break;
            default:
                WriteTable(columns, rows, PeopleConsole.Create(surroundings, target));
                break;
        }
    }

    private static void WriteCsv(string[] columns, IEnumerable<object?[]> rows, Stream stream)
    {
        foreach (object?[] row in rows.Prepend(columns))
        {
            stream.Write(Encoding.UTF8.GetBytes(string.Join(',', row.Select(value => Field(Text(value)))) + "\n"));
        }
    }

    private static string Field(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private static void WriteJson(string[] columns, IEnumerable<object?[]> rows, Stream stream)
    {
        ArrayBufferWriter<byte> line = new();
        foreach (object?[] row in rows)
        {
            line.ResetWrittenCount();
            using (Utf8JsonWriter json = new(line, StatementJson.WriterOptions(indented: false)))
            {
                json.WriteStartObject();
                foreach ((string column, object? value) in columns.Zip(row))
                {
                    json.WritePropertyName(column);
                    WriteValue(json, value);
                }

                json.WriteEndObject();
            }

            line.Write("\n"u8);
            stream.Write(line.WrittenSpan);
        }
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case IEnumerable<string> texts:
                json.WriteStartArray();
                foreach (string text in texts)
                {
                    json.WriteStringValue(text);
                }

                json.WriteEndArray();
                break;
            case double number:
                json.WriteNumberValue(Math.Round(number, 4));
                break;
            case null:
                json.WriteNullValue();
                break;
            default:
                json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void WriteTable(string[] columns, IEnumerable<object?[]> rows, PeopleConsole console)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumns(columns);
        foreach (object?[] row in rows)
        {
            table.AddRow([.. row.Select(value => Cell(Text(value)))]);
        }

        console.Console.Write(table);
    }

    private static string Cell(string text)
    {
        string clean = SafeText.Clean(text);
        return Markup.Escape(Bidi.Isolate(Columns.Cut(clean, CellWidth), Bidi.IsRightToLeft(clean)));
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        IEnumerable<string> texts => string.Join(" | ", texts),
        double number => number.ToString("0.####", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"No way to write a {value.GetType()}."),
    };
}
