using System.Globalization;
using System.Text.Json;

namespace StatementTracker.ML.Corpora.Json;

/// <summary>Reads standoff annotation from JSON Lines.</summary>
/// <remarks>
/// A line is <c>{"id","lang"?,"offsets"?,"text","statements":[{"id"?,"content":[[start,end]…],"cue"?,"source"?, labels …}]}</c>. Offsets count
/// Unicode code points, and UTF-16 code units where the line says <c>"offsets":"utf16"</c>.
/// </remarks>
internal static class JsonLinesCorpus
{
    public static IEnumerable<AnnotatedArticle> Read(Stream stream, FaultLog faults) =>
        JsonLine.Read(stream, faults, (json, line) => Read(json, line, faults));

    private static AnnotatedArticle Read(JsonElement json, long line, FaultLog faults)
    {
        string text = json.Text("text")
            ?? throw new FormatException("\"text\" is missing. Put the article's text there; the output of 'statements detect' needs the articles beside it.");
        JsonElement statements = json.Field("statements") is { ValueKind: JsonValueKind.Array } array ? array
            : throw new FormatException("\"statements\" is missing. Put the annotated statements there, [] if there is none.");
        return new AnnotatedArticle
        {
            Article = Article(json, text, line, faults),
            Statements = Statements(statements, new JsonStatement(faults, line, ToUnits(json, text), text.Length)),
            File = faults.File,
            Line = line,
            Annotator = json.Text("annotator"),
            IsDetected = json.Flag("detected") == true,
        };
    }

    private static AnnotatedStatement[] Statements(JsonElement array, JsonStatement reader) =>
        [.. array.EnumerateArray().Select((item, index) => reader.Read(item, index)).OfType<AnnotatedStatement>()];

    private static Func<int, int> ToUnits(JsonElement json, string text) =>
        json.Text("offsets") == "utf16" ? offset => offset : new CodePoints(text).ToUnits;

    private static Article Article(JsonElement json, string text, long line, FaultLog faults) =>
        new(json.Text("id") ?? line.ToString(CultureInfo.InvariantCulture), text)
        {
            Language = ArticleFacts.Language(json.Text("lang") ?? json.Text("language"), line, faults),
            Title = json.Text("title"),
            Published = ArticleFacts.Published(json.Text("published"), line, faults),
            Outlet = json.Text("outlet"),
        };
}
