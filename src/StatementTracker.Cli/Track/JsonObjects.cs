using System.Text.Json;
using StatementTracker.Formats;

namespace StatementTracker.Cli.Track;

/// <summary>Reads a file with one small JSON object a line; the first fault ends it.</summary>
internal static class JsonObjects
{
    /// <exception cref="FormatException">The file cannot be read, or a line is not as it should be: file, line, reason.</exception>
    public static List<T> Read<T>(string file, Func<JsonElement, T> create)
    {
        List<T> values = [];
        int number = 0;
        try
        {
            foreach (string line in File.ReadLines(file))
            {
                number++;
                if (!string.IsNullOrWhiteSpace(line))
                {
                    using JsonDocument json = JsonDocument.Parse(line);
                    values.Add(create(json.RootElement));
                }
            }
        }
        catch (JsonException e)
        {
            throw new FormatException($"{file}:{number}: not JSON at byte {e.BytePositionInLine}. Write one whole object a line.", e);
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException($"{file}:{number}: {e.Message}", e);
        }
        catch (Exception e) when (Input.FileFault.Is(e))
        {
            throw new FormatException($"{file}: {Input.FileFault.Reason(e)}", e);
        }

        return values;
    }

    /// <exception cref="FormatException">There is no such string.</exception>
    public static string Text(JsonElement json, string property) =>
        json.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new FormatException($"\"{property}\" is missing or no string.");

    /// <exception cref="FormatException">There is no such label.</exception>
    public static T Label<T>(JsonElement json, string property)
        where T : struct, Enum => EnumNames.TryParse(Text(json, property), out T label)
            ? label
            : throw new FormatException($"\"{Text(json, property)}\" is no {property}. Known are {string.Join(", ", Enum.GetValues<T>().Select(EnumNames.Of))}.");
}
