using System.Text.Json;

namespace StatementTracker.Tests.Specs;

/// <summary>One case of a Specs file: a text and the statements it holds. The form is told in <c>Specs/README.md</c>.</summary>
public sealed record SpecCase(string Language, string Topic, string Name, string Phenomenon, string Text, JsonElement Statements)
{
    public string Id => $"{Language}/{Name}";

    public override string ToString() => $"{Language}/{Topic}/{Name}";

    /// <summary>Every case of every file, in the order of the file names.</summary>
    public static IReadOnlyList<SpecCase> All { get; } = [.. ReadAll()];

    private static IEnumerable<SpecCase> ReadAll()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "Specs");
        foreach (string file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string language = Path.GetFileName(Path.GetDirectoryName(file)!);
            JsonElement root = JsonDocument.Parse(File.ReadAllText(file)).RootElement;
            foreach (JsonElement item in root.GetProperty("cases").EnumerateArray())
            {
                yield return new SpecCase(language, Path.GetFileNameWithoutExtension(file), item.GetProperty("name").GetString()!,
                    item.GetProperty("phenomenon").GetString()!, item.GetProperty("text").GetString()!, item.GetProperty("statements"));
            }
        }
    }
}
